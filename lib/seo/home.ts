import type { Metadata } from 'next'
import type { Branch } from '@/lib/content/branch'
import type { Settings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { cities, offerAndPlaces } from './institute'
import { pageMetadata } from './metadata'

/** The institute’s own tagline, or else what it offers and in which states, or what this site does. */
export const slogan = (settings: Settings, branches: Branch[]): string =>
  settings.tagline ?? offerAndPlaces(settings, branches) ?? 'current affairs for the civil services'

/** The content of the page and the cities of the branches. */
export function summary(branches: Branch[]): string {
  const places = cities(branches)
  return [
    'Current affairs, study notes and past questions for the civil services.',
    places && `Branches in ${places}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The title and description of the home page. */
export function homeMetadata(settings: Settings | null, branches: Branch[]): Metadata {
  const title = settings ? `${settings.name}: ${slogan(settings, branches)}` : 'Current affairs'
  const page = pageMetadata({ title, description: summary(branches), path: routes.home })
  return { ...page, title: { absolute: title } }
}
