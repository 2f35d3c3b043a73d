import type { NewDocumentOptionsResolver } from 'sanity'
import { contentType, typeNames } from '../../lib/content/types'

/** Document types with a single document, whose id is the name of the type. */
export const singletons = typeNames.filter((type) => contentType(type).single)

export const isSingleton = (type: string) => singletons.some((singleton) => singleton === type)

/** Types of the media library, which creates its documents itself. */
const isOfMedia = (type: string) => type.startsWith('media.')

/** The types offered for new documents: no singletons, and none that another tool creates. */
export const newDocumentOptions: NewDocumentOptionsResolver = (offered) =>
  offered.filter(({ templateId }) => !isSingleton(templateId) && !isOfMedia(templateId))
