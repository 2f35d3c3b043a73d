import type { NewDocumentOptionsResolver } from 'sanity'
import { contentTypes, typeNames } from '../../lib/content/types'

/** Types with one document, whose id is the name of the type. */
export const singletons = typeNames.filter((type) => contentTypes[type].single)

export const isSingleton = (type: string) => singletons.some((singleton) => singleton === type)

/** Types of the media library, which makes their documents itself. */
const isOfMedia = (type: string) => type.startsWith('media.')

/** What may be begun anew: no second document of a type that has one, and nothing that has its own tool. */
export const newDocumentOptions: NewDocumentOptionsResolver = (offered) =>
  offered.filter(({ templateId }) => !isSingleton(templateId) && !isOfMedia(templateId))
