import { localName } from '@/lib/branch-finder/local-names'
import type { Branch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import type { Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
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

/** What the institute calls itself or offers, where that is written in the language. */
export function ownWords(
  settings: Settings | null,
  field: 'tagline' | 'offer',
  language: Language,
): string | undefined {
  const own = settings && translated(settings, field, language)
  return own?.language === language ? own.text : undefined
}

/** `civil services coaching in Gujarat and Delhi`; undefined if the settings name no offer. */
export function offerAndPlaces(
  settings: Settings | null,
  branches: Branch[],
  language: Language,
): string | undefined {
  const offer = ownWords(settings, 'offer', language)
  if (!offer) return undefined
  const where = states(branches, language)
  return where ? words[language].institute.offerIn(offer, where) : offer
}
