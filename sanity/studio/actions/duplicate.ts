import type { DocumentActionComponent, DuplicateDocumentActionComponent, SanityDocumentLike } from 'sanity'

/** Fields that must be unique to a document: its slug, dates and position among others. */
const own = [
  ...['slug', 'publishedAt', 'updatedAt', 'eventDate', 'legacyPaths', 'corrections'],
  ...['headOffice', 'serviceDistricts', 'lastVerified', 'order', 'from'],
]

/** The copy of a document, without these fields. */
export function copyOf(document: SanityDocumentLike): SanityDocumentLike {
  const copy = { ...document }
  for (const field of own) Reflect.deleteProperty(copy, field)
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
