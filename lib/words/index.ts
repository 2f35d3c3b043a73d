import type { Language } from '../languages.ts'
import { en, type Words } from './en.ts'
import { gu } from './gu.ts'
import { hi } from './hi.ts'

export type { Words }

/** The texts of the interface in each language. */
export const words: Record<Language, Words> = {
  en,
  hi,
  gu,
}
