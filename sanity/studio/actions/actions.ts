import type { DocumentActionsResolver } from 'sanity'
import { isSingleton } from '../singletons'
import { TranslateAction } from '../translate/action'
import { duplicateClean } from './duplicate'
import { publishWithRedirect } from './publish'
import { unpublishWithAnswer } from './unpublish'

const notForSingletons: readonly (string | undefined)[] = ['delete', 'duplicate', 'unpublish']

/** The document actions: the Studio’s own, some of them extended. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) => {
  const own = actions
    .filter(({ action }) => !isSingleton(schemaType) || !notForSingletons.includes(action))
    .map((action) => {
      if (action.action === 'publish') return publishWithRedirect(action)
      if (action.action === 'duplicate') return duplicateClean(action)
      if (action.action === 'unpublish' || action.action === 'delete')
        return unpublishWithAnswer(action, action.action)
      return action
    })
  return schemaType === 'article' ? [...own, TranslateAction] : own
}
