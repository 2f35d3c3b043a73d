import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { useApprove, useAskForChanges, useSendToReview } from '../review/actions'
import { publishApproved, usePublishAtOnce } from '../review/publish'
import { isFixed } from '../singletons'
import { TranslateAction } from '../translate/action'
import { duplicateClean } from './duplicate'
import { publishWithRedirect } from './publish'
import { unpublishWithAnswer } from './unpublish'

const notForFixed: readonly (string | undefined)[] = ['delete', 'duplicate', 'unpublish']

/** The document actions: the Studio’s own, some of them extended. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) =>
  actions
    .filter(({ action }) => !isFixed(schemaType) || !notForFixed.includes(action))
    .flatMap((action) => {
      if (action.action === 'publish')
        return schemaType === 'article' ? articleActions(action) : publishWithRedirect(action)
      if (action.action === 'duplicate') return duplicateClean(action)
      if (action.action === 'unpublish' || action.action === 'delete')
        return unpublishWithAnswer(action, action.action)
      return action
    })

/** The steps to a published article. The Studio shows the first that applies as a button, and the others in its menu. */
const articleActions = (publish: DocumentActionComponent) => [
  useSendToReview,
  useApprove,
  publishWithRedirect(publishApproved(publish)),
  useAskForChanges,
  usePublishAtOnce,
  TranslateAction,
]
