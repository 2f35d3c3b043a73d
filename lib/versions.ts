import { inEachLanguage, languages, pathsIn, type Language } from './languages.ts'

/** Where a page is in each language: the page itself, or the most similar one if it does not exist there. */
export type Versions = Record<Language, { path: string; isSame: boolean }>

/**
 * The versions of a page whose path, without its language, is the same in every language.
 * @param similar the paths, without their language, of similar pages in the languages that lack the page
 */
export function versionsOf(path: string, similar: Partial<Record<Language, string>> = {}): Versions {
  return inEachLanguage((language) => ({
    path: pathsIn(language)(similar[language] ?? path),
    isSame: similar[language] === undefined,
  }))
}

/**
 * The versions of a page that exists only in languages with content for it.
 * @param similarIn the path, without its language, of a similar page in a language that lacks the page, else undefined
 */
export async function versionsBy(
  path: string,
  similarIn: (language: Language) => Promise<string | undefined>,
): Promise<Versions> {
  const found = await Promise.all(
    languages.map(async (language) => [language, await similarIn(language)] as const),
  )
  return versionsOf(path, Object.fromEntries(found))
}

/** The languages that have a page, with its paths there: the hreflang URLs. */
export const samePages = (versions: Versions): [Language, string][] =>
  languages
    .filter((language) => versions[language].isSame)
    .map((language) => [language, versions[language].path])

/**
 * The versions of a page of a list. Lists differ in length by language, so a later page is the same page in no other
 * language; there the most similar page is the first.
 * @param first the versions of the first page
 */
export function versionsOfPage(
  first: Versions,
  language: Language,
  page: number,
  pathOf: (page: number) => string,
): Versions {
  if (page === 1) return first
  const path = pathsIn(language)(pathOf(page))
  return inEachLanguage((other) =>
    other === language ? { path, isSame: true } : { path: first[other].path, isSame: false },
  )
}

/** The versions of a page of a list that exists in every language. */
export const listVersions = (pathOf: (page: number) => string, page: number, language: Language): Versions =>
  versionsOfPage(versionsOf(pathOf(1)), language, page, pathOf)
