import { languages, languageScripts, type Language } from './languages.ts'

/** Scripts that identify a language (BCP 47) in which the site has no articles, among those our readers encounter. */
const otherScripts = {
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Tamil: 'ta',
  Arabic: 'ur',
  Hebrew: 'he',
} as const

type PassageLanguage = Language | (typeof otherScripts)[keyof typeof otherScripts]
export type Passage = { text: string; language?: PassageLanguage }

/** The language of a passage in each script; of several with one script, the first of the site’s languages. */
const scripts = new Map<string, PassageLanguage>([
  ...Object.entries(otherScripts),
  ...languages.toReversed().map((language) => [languageScripts[language], language] as const),
])

/** Consecutive words of one script, with the characters between them. */
const runs = [...scripts].map(([script, language]) => ({
  script,
  language,
  words: new RegExp(
    `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]*(?:[\\s,;:.’'-]+\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]*)*`,
    'gu',
  ),
}))

/** Splits a text wherever it changes to a script other than that of its own language. */
export function splitByLanguage(text: string, own: Language): Passage[] {
  const found = runs
    .filter(({ script }) => script !== languageScripts[own])
    .flatMap(({ language, words }) =>
      [...text.matchAll(words)].map(({ index, 0: run }) => ({ index, run, language })),
    )
    .sort((a, b) => a.index - b.index)
  const passages: Passage[] = []
  let read = 0
  for (const { index, run, language } of found) {
    if (index > read) passages.push({ text: text.slice(read, index) })
    passages.push({ text: run, language })
    read = index + run.length
  }
  if (read < text.length) passages.push({ text: text.slice(read) })
  return passages
}
