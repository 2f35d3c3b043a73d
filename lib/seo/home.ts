import type { Metadata } from 'next'
import type { Branch } from '@/lib/content/branch'
import type { Settings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { pageMetadata } from './metadata'

const list = new Intl.ListFormat('en-IN')

/** The institute’s own tagline, or else what it is and in which states. */
export function slogan(settings: Settings | null, branches: Branch[]): string {
  const states = [...new Set(branches.map(({ state }) => state))]
  const fallback = ['civil services coaching', states.length > 0 && `in ${list.format(states)}`]
  return settings?.tagline ?? fallback.filter(Boolean).join(' ')
}

/** The cities of the branches in one sentence; undefined without branches. */
function places(branches: Branch[]): string | undefined {
  const cities = [...new Set(branches.map(({ city }) => city))]
  return cities.length > 0 ? `Branches in ${list.format(cities)}.` : undefined
}

/** The content of the page and the cities of the branches. */
export const summary = (branches: Branch[]): string =>
  ['Study notes for the civil services examinations.', places(branches)].filter(Boolean).join(' ')

/** The title and description of the home page. */
export function homeMetadata(settings: Settings | null, branches: Branch[]): Metadata {
  const title = settings ? `${settings.name}: ${slogan(settings, branches)}` : 'Current affairs'
  const page = pageMetadata({ title, description: summary(branches), path: routes.home })
  return { ...page, title: { absolute: title } }
}
