import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Safari takes a list without bullets for no list, unless its role is said.
    'no-redundant-role': 'off',
    // A region that scrolls by keyboard is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The one button of a form sends it.
    'no-implicit-button-type': 'off',
  },
})

/** What the HTML standard and the practice of accessibility object to in a page or a part of one. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}, ${line}:${column}: ${message}`),
  )
}
