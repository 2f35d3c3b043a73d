import type { DocumentActionComponent, DuplicateDocumentActionComponent, SanityDocumentLike } from 'sanity'

/** What belongs to one document alone: its address, its days, its place among the others. */
const own = [
  ...['slug', 'publishedAt', 'updatedAt', 'eventDate', 'legacyPaths', 'corrections'],
  ...['headOffice', 'serviceDistricts', 'lastVerified', 'order', 'from'],
]

/** The copy of a document without what belongs to the first alone. */
function copyOf(document: SanityDocumentLike): SanityDocumentLike {
  const copy = { ...document }
  for (const field of own) Reflect.deleteProperty(copy, field)
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
