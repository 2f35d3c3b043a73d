/** The languages in which articles are written, those of one script in the order in which a text is taken for one. */
export const languages = ['en', 'hi', 'gu'] as const
export type Language = (typeof languages)[number]

/** A value for each language. */
export const inEachLanguage = <Value>(valueIn: (language: Language) => Value): Record<Language, Value> => ({
  en: valueIn('en'),
  hi: valueIn('hi'),
  gu: valueIn('gu'),
})

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** The language of pages whose path names none, and of an article without another language. */
export const siteLanguage: Language = 'en'

/**
 * Paths in a language: `pathsIn('gu')('/topics')` is `/gu/topics`, and `pathsIn('en')('/topics')` is `/topics`. Next
 * serves all pages below `/[language]`; next.config.ts adds the site's language to paths without one.
 */
export const pathsIn =
  (language: Language) =>
  (path: string): string => {
    if (language === siteLanguage) return path
    return path === '/' ? `/${language}` : `/${language}${path}`
  }

/** The language of a path, and the path without it. */
export function splitPath(path: string): { language: Language; path: string } {
  const [, first = '', ...rest] = path.split('/')
  return isLanguage(first) && first !== siteLanguage
    ? { language: first, path: `/${rest.join('/')}` }
    : { language: siteLanguage, path }
}

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
