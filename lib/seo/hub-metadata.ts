import 'server-only'
import type { Metadata } from 'next'
import { getBranches, type Branch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import { getSettings, type Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { cities, offerAndPlaces, ownWords, states } from './institute'
import { LONGEST_DESCRIPTION, pageMetadata, type Page } from './metadata'

/** A sentence about a page, and if there is room, what the institute offers and where. */
export function withOffer(
  sentence: string,
  settings: Settings | null,
  branches: Branch[],
  language: Language,
): string {
  const offer = offerAndPlaces(settings, branches, language)
  if (!settings || !offer) return sentence
  const name = translated(settings, 'shortName', language).text
  const whole = `${sentence} ${words[language].institute.sentence(`${name}: ${offer}`)}`
  return whole.length <= LONGEST_DESCRIPTION ? whole : sentence
}

/** The metadata of a page that visitors reach from a search for the institute or its subjects. */
export async function hubMetadata({
  description,
  ...page
}: Page & { description: string }): Promise<Metadata> {
  const [settings, branches] = await Promise.all([getSettings(), getBranches()])
  return pageMetadata({ ...page, description: withOffer(description, settings, branches, page.language) })
}

/** The list of all branches: people search for what the institute offers and their city. */
export function branchesMetadata(
  settings: Settings | null,
  branches: Branch[],
  language: Language,
): Metadata {
  const { branch, institute } = words[language]
  const [towns, regions] = [cities(branches, language), states(branches, language)]
  const name = settings && translated(settings, 'shortName', language).text
  const who = [name, ownWords(settings, 'offer', language)].filter(Boolean).join(', ')
  return pageMetadata({
    title: regions ? institute.branchesIn(regions) : branch.title,
    description: institute.branches(
      towns ? institute.offerIn(who || branch.title, towns) : who || branch.title,
    ),
    language,
    versions: versionsOf(routes.branches),
  })
}
