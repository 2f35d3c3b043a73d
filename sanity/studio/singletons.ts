import type { NewDocumentOptionsResolver } from 'sanity'

/** Types with one document, whose id is the name of the type. */
export const singletons = [{ type: 'settings', title: 'Settings' }] as const

export const isSingleton = (type: string) => singletons.some((singleton) => singleton.type === type)

/** What may be begun anew: everything but a second document of a type that has one. */
export const newDocumentOptions: NewDocumentOptionsResolver = (offered) =>
  offered.filter(({ templateId }) => !isSingleton(templateId))
