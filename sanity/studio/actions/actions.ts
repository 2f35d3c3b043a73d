import type { DocumentActionsResolver } from 'sanity'
import { isSingleton } from '../singletons'
import { duplicateClean } from './duplicate'
import { publishWithRedirect } from './publish'

const notForSingletons: readonly (string | undefined)[] = ['delete', 'duplicate', 'unpublish']

/** What can be done with a document: the Studio’s own actions, two of them widened. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) =>
  actions
    .filter(({ action }) => !isSingleton(schemaType) || !notForSingletons.includes(action))
    .map((action) => {
      if (action.action === 'publish') return publishWithRedirect(action)
      if (action.action === 'duplicate') return duplicateClean(action)
      return action
    })
