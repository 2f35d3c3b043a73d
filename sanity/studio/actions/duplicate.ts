import type { DocumentActionComponent, DuplicateDocumentActionComponent, SanityDocumentLike } from 'sanity'
import { typeNames } from '../../../lib/content/types'
import { studioTypes } from '../../../lib/content/types.studio'

/** The copy of a document without what belongs to the first alone: its address, its days, its place among the others. */
function copyOf(document: SanityDocumentLike): SanityDocumentLike {
  const copy = { ...document }
  const type = typeNames.find((name) => name === document._type)
  for (const field of type ? studioTypes[type].notCopied : []) Reflect.deleteProperty(copy, field)
  return copy
}

/** The Studio’s Duplicate, for a copy that can’t be mistaken for the first. */
export function duplicateClean(useDuplicate: DuplicateDocumentActionComponent): DocumentActionComponent {
  const useDuplicateAction: DocumentActionComponent = (props) =>
    useDuplicate({ ...props, mapDocument: copyOf })
  useDuplicateAction.action = 'duplicate'
  useDuplicateAction.displayName = 'DuplicateClean'
  return useDuplicateAction
}
