import type { Language } from './languages.ts'

/** The scripts that identify a language (BCP 47), among those our readers encounter. */
const scripts = [
  { language: 'en', script: 'Latin' },
  { language: 'gu', script: 'Gujarati' },
  { language: 'hi', script: 'Devanagari' },
  { language: 'bn', script: 'Bengali' },
  { language: 'pa', script: 'Gurmukhi' },
  { language: 'ta', script: 'Tamil' },
  { language: 'ur', script: 'Arabic' },
  { language: 'he', script: 'Hebrew' },
] as const

type PassageLanguage = (typeof scripts)[number]['language']
export type Passage = { text: string; language?: PassageLanguage }

/** Consecutive words of one script, with the characters between them. */
const runs = scripts.map(({ language, script }) => ({
  language,
  words: new RegExp(
    `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]*(?:[\\s,;:.’'-]+\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]*)*`,
    'gu',
  ),
}))

/** Splits a text wherever it changes to the script of a language other than its own. */
export function splitByLanguage(text: string, own: Language): Passage[] {
  const found = runs
    .filter(({ language }) => language !== own)
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
