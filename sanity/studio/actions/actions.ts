import type { DocumentActionsResolver } from 'sanity'
import { isSingleton } from '../singletons'
import { duplicateClean } from './duplicate'
import { publishWithRedirect } from './publish'
import { takeOff } from './take-off'

const notForSingletons: readonly (string | undefined)[] = ['delete', 'duplicate', 'unpublish']

/** What can be done with a document: the Studio’s own actions, some of them widened. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) =>
  actions
    .filter(({ action }) => !isSingleton(schemaType) || !notForSingletons.includes(action))
    .map((action) => {
      if (action.action === 'publish') return publishWithRedirect(action)
      if (action.action === 'duplicate') return duplicateClean(action)
      if (action.action === 'unpublish' || action.action === 'delete') return takeOff(action, action.action)
      return action
    })
