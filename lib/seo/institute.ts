import { localName } from '@/lib/branch-finder/local-names'
import type { Branch } from '@/lib/content/branch'
import type { Settings } from '@/lib/content/settings'
import { siteLanguage, type Language } from '@/lib/languages'
import { words } from '@/lib/words'
import { listed } from '@/lib/words/listed'

const places = (names: string[], language: Language) =>
  names.length > 0
    ? listed(
        names.map((name) => localName(name, language)),
        language,
      )
    : undefined

/** `Ahmedabad, Surat and New Delhi`; undefined without branches. */
export const cities = (branches: Branch[], language: Language): string | undefined =>
  places(
    branches.map(({ city }) => city),
    language,
  )

/** `Gujarat and Delhi`; undefined without branches. */
export const states = (branches: Branch[], language: Language): string | undefined =>
  places(
    branches.map(({ state }) => state),
    language,
  )

/** What the institute calls itself and offers, where that is written in the language. */
export const ownWords = (
  settings: Settings | null,
  language: Language,
): Partial<Record<'tagline' | 'offer', string | null>> =>
  language === siteLanguage ? { tagline: settings?.tagline ?? null, offer: settings?.offer ?? null } : {}

/** `civil services coaching in Gujarat and Delhi`; undefined if the settings name no offer. */
export function offerAndPlaces(
  settings: Settings | null,
  branches: Branch[],
  language: Language,
): string | undefined {
  const { offer } = ownWords(settings, language)
  if (!offer) return undefined
  const where = states(branches, language)
  return where ? words[language].institute.offerIn(offer, where) : offer
}
