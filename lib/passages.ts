import type { Language } from './languages.ts'

/** Scripts in which a passage tells its language, as far as our readers meet them (BCP 47). */
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

/** Words of one script with what stands between them. */
const runs = scripts.map(({ language, script }) => ({
  language,
  words: new RegExp(
    `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]*(?:[\\s,;:.’'-]+\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\u200c\\u200d]*)*`,
    'gu',
  ),
}))

/** A text in its order, cut where it changes to the script of another language than its own. */
export function passagesIn(text: string, own: Language): Passage[] {
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
