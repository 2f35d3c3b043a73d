import type { DocumentActionComponent, DuplicateDocumentActionComponent, SanityDocumentLike } from 'sanity'
import { typeNames } from '../../../lib/content/types'
import { studioTypes } from '../../../lib/content/types.studio'

/** The copy of a document without the fields that must be unique: slug, dates, position among others. */
function copyOf(document: SanityDocumentLike): SanityDocumentLike {
  const copy = { ...document }
  const type = typeNames.find((name) => name === document._type)
  for (const field of type ? studioTypes[type].notCopied : []) Reflect.deleteProperty(copy, field)
  return copy
}

/** The Studio’s Duplicate action, without the fields that must be unique. */
export function duplicateClean(useDuplicate: DuplicateDocumentActionComponent): DocumentActionComponent {
  const useDuplicateAction: DocumentActionComponent = (props) =>
    useDuplicate({ ...props, mapDocument: copyOf })
  useDuplicateAction.action = 'duplicate'
  useDuplicateAction.displayName = 'DuplicateClean'
  return useDuplicateAction
}
