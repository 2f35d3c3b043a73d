import { defineLocaleResourceBundle, definePlugin } from 'sanity'
import { AskBeforeLeaving } from './ask-before-leaving'
import { FieldWithErrors, FormWithState } from './form'

/** The Studio’s own words, where they say more than is so: what is published may still lie ahead. */
const words = [
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: 'structure',
    resources: {
      'panes.document-operation-results.operation-success_publish':
        '<Strong>{{title}}</Strong> is handed to the site. Above the form stands from when it is seen.',
      'panes.document-operation-results.operation-success_unpublish':
        '<Strong>{{title}}</Strong> is taken off the site. Its text is kept as a draft.',
      'panes.document-operation-results.operation-success_delete':
        'The document is deleted. Its address, if it had one, is not found from now on.',
    },
  }),
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: 'studio',
    resources: { 'release.chip.published': 'For the site' },
  }),
]

/** Says what is so: what visitors have, what is not saved, what is wrong and where. */
export const tellsState = definePlugin({
  name: 'state',
  document: { components: { unstable_layout: AskBeforeLeaving } },
  form: { components: { input: FormWithState, field: FieldWithErrors } },
  i18n: { bundles: words },
})
