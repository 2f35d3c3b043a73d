import type { Metadata } from 'next'
import type { Branch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import type { Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { cities, offerAndPlaces, ownWords } from './institute'
import { pageMetadata } from './metadata'

/** The institute’s own tagline, or else what it offers and in which states, or what this site does. */
export const slogan = (language: Language, settings: Settings, branches: Branch[]): string =>
  ownWords(settings, 'tagline', language) ??
  offerAndPlaces(settings, branches, language) ??
  words[language].institute.subject

/** The content of the page and the cities of the branches. */
export function summary(language: Language, branches: Branch[]): string {
  const { content, branchesIn, sentence } = words[language].institute
  const where = cities(branches, language)
  return where ? `${content} ${sentence(branchesIn(where))}` : content
}

/** The title and description of the home page. */
export function homeMetadata(language: Language, settings: Settings | null, branches: Branch[]): Metadata {
  const title = settings
    ? `${translated(settings, 'name', language).text}: ${slogan(language, settings, branches)}`
    : words[language].layout.currentAffairs
  const versions = versionsOf(routes.home)
  const page = pageMetadata({ title, description: summary(language, branches), language, versions })
  return { ...page, title: { absolute: title } }
}
