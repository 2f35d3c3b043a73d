import { definePlugin } from 'sanity'
import { BufferedText } from './buffered-text'
import { DocumentWithState } from './document'
import { FieldWithErrors, FormWithState } from './form'
import { withProblemsInspector } from './problems-panel'
import { scheduledTexts } from './scheduled-words'

/** Shows the state of a document: public, unsaved, and its validation errors. */
export const statePlugin = definePlugin({
  name: 'state',
  document: { components: { unstable_layout: DocumentWithState }, inspectors: withProblemsInspector },
  form: {
    components: { input: FormWithState, field: FieldWithErrors, portableText: { plugins: BufferedText } },
  },
  i18n: { bundles: scheduledTexts },
})
