/** The languages that notes are written in. */
export const languages = ['en', 'hi', 'gu'] as const
export type Language = (typeof languages)[number]

/** The language of everything around the notes, and of a note for which no other is named. */
export const siteLanguage: Language = 'en'

/** Each language by its own name. */
export const languageNames = { en: 'English', hi: 'हिन्दी', gu: 'ગુજરાતી' } as const satisfies Record<
  Language,
  string
>
