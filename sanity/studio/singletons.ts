import type { NewDocumentOptionsResolver } from 'sanity'
import { contentType, typeNames } from '../../lib/content/types'
import { privateTypes } from '../../lib/content/types.studio'

/** Document types with a single document, whose id is the name of the type. */
export const singletons = typeNames.filter((type) => contentType(type).single)

export const isSingleton = (type: string) => singletons.some((singleton) => singleton === type)

/** Types that only the Studio reads: the desk's settings are one document, and actions write reviews. */
const isPrivate = (type: string) => type in privateTypes

/** Types whose documents are neither deleted nor duplicated by hand. */
export const isFixed = (type: string) => isSingleton(type) || isPrivate(type)

/** Types of the media library, which creates its documents itself. */
const isOfMedia = (type: string) => type.startsWith('media.')

/** The types offered for new documents: no singletons, and none that an action or another tool creates. */
export const newDocumentOptions: NewDocumentOptionsResolver = (offered) =>
  offered.filter(({ templateId }) => !isFixed(templateId) && !isOfMedia(templateId))
