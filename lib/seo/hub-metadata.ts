import 'server-only'
import type { Metadata } from 'next'
import { getBranches, type Branch } from '@/lib/content/branch'
import { getSettings, type Settings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { cities, offerAndPlaces, states } from './institute'
import { LONGEST_DESCRIPTION, pageMetadata, type Page } from './metadata'

/** A sentence about a page, and if there is room, what the institute offers and where. */
export function withOffer(sentence: string, settings: Settings | null, branches: Branch[]): string {
  const offer = offerAndPlaces(settings, branches)
  const whole = offer ? `${sentence} ${settings?.shortName}: ${offer}.` : sentence
  return whole.length <= LONGEST_DESCRIPTION ? whole : sentence
}

/** The metadata of a page that visitors reach from a search for the institute or its subjects. */
export async function hubMetadata({
  description,
  ...page
}: Page & { description: string }): Promise<Metadata> {
  const [settings, branches] = await Promise.all([getSettings(), getBranches()])
  return pageMetadata({ ...page, description: withOffer(description, settings, branches) })
}

/** The list of all branches: people search for what the institute offers and their city. */
export function branchesMetadata(settings: Settings | null, branches: Branch[]): Metadata {
  const [towns, regions] = [cities(branches), states(branches)]
  const who = [settings?.shortName, settings?.offer].filter(Boolean).join(', ') || 'Branches'
  return pageMetadata({
    title: regions ? `Branches in ${regions}` : 'Branches',
    description: `${towns ? `${who} in ${towns}` : who}: addresses, telephone numbers and directions.`,
    path: routes.branches,
  })
}
