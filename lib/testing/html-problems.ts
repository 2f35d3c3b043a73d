import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Safari takes a list without bullets for no list, unless its role is said.
    'no-redundant-role': 'off',
    // A region that exists for scrolling by keyboard is not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The only button of a form submits it.
    'no-implicit-button-type': 'off',
  },
})

/** Validates HTML, of a page or a part of one, by the HTML standard and rules of accessibility. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}, ${line}:${column}: ${message}`),
  )
}
