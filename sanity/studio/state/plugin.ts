import { definePlugin } from 'sanity'
import { DocumentWithState } from './document'
import { FieldWithErrors, FormWithState } from './form'
import { withPlainProblems } from './problems-panel'
import { truthfulWords } from './scheduled-words'

/** Says what is so: what visitors have, what is not saved, what is wrong and where. */
export const tellsState = definePlugin({
  name: 'state',
  document: { components: { unstable_layout: DocumentWithState }, inspectors: withPlainProblems },
  form: { components: { input: FormWithState, field: FieldWithErrors } },
  i18n: { bundles: truthfulWords },
})
