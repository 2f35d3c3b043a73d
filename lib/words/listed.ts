import type { Language } from '../languages.ts'

const lists = new Map<Language, Intl.ListFormat>()

/** The different names among these, as a list: `Ahmedabad, Surat and New Delhi`. */
export function listed(names: string[], language: Language): string {
  const list = lists.get(language) ?? new Intl.ListFormat(`${language}-IN`)
  lists.set(language, list)
  return list.format(new Set(names))
}
