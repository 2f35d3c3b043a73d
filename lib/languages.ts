/** The languages in which articles are written, those of one script in the order in which a text is taken for one. */
export const languages = ['en', 'hi', 'gu'] as const
export type Language = (typeof languages)[number]

/** The language of the site, and of an article without another language. */
export const siteLanguage: Language = 'en'

/** The name of each language in that language. */
export const languageNames = {
  en: 'English',
  hi: 'हिन्दी',
  gu: 'ગુજરાતી',
} as const satisfies Record<Language, string>

/** The script of each language, by its name in Unicode. */
export const languageScripts = {
  en: 'Latin',
  hi: 'Devanagari',
  gu: 'Gujarati',
} as const satisfies Record<Language, string>

export type Script = (typeof languageScripts)[Language]

/** The languages that content is translated into: all but the site’s. */
export const otherLanguages = languages.filter((language) => language !== 'en')
export type OtherLanguage = (typeof otherLanguages)[number]
