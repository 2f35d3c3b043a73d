import { wordsOf } from '../../../../lib/search/words'
import { similarity } from '../../wording/similarity'

/** The properties that identify a note. */
export type Recognisable = { title: string; words: ReadonlySet<string> }

/** The minimal share of common words at which a note with another title is the same note. */
const LEAST_COMMON = 0.6

/**
 * Finds each note of a file among those of its last import, as an index: by its title, or else by its words, so that a
 * note is found again whose title was changed. Of several with the same title the most similar one is found.
 */
export function matchNotes(
  notes: readonly Recognisable[],
  earlier: readonly Recognisable[],
): (number | undefined)[] {
  const left = new Set(earlier.keys())
  const titles = earlier.map(({ title }) => fold(title))
  const scoreOf = (note: Recognisable, at: number) => similarity(note.words, earlier[at]?.words ?? nothing)
  const found = notes.map((note): number | undefined => {
    const title = fold(note.title)
    const [at] = [...left]
      .filter((index) => titles[index] === title)
      .sort((one, other) => scoreOf(note, other) - scoreOf(note, one))
    if (at !== undefined) left.delete(at)
    return at
  })
  const pairs = notes.flatMap((note, index) =>
    found[index] === undefined ? [...left].map((at) => ({ index, at, score: scoreOf(note, at) })) : [],
  )
  for (const { index, at, score } of pairs.toSorted((one, other) => other.score - one.score)) {
    if (score < LEAST_COMMON) break
    if (found[index] !== undefined || !left.has(at)) continue
    found[index] = at
    left.delete(at)
  }
  return found
}

const nothing = new Set<string>()
const fold = (title: string) => wordsOf(title).join(' ')
