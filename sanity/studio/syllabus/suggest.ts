import { stemOf } from '../../../lib/search/stem'
import { significantWords } from '../../../lib/search/words'
import { isSameLine, oneSpelling, type Line, type LineReference } from './lines'

/** A published note, by its topics and lines. */
export type OtherNote = { topics: readonly string[]; lines: readonly LineReference[] }

export type Known = {
  /** The words of the note, and of the topics chosen for it. */
  words: { title: string; topics: string; context: string; text: string }
  /** The ids of its topics. */
  topics: readonly string[]
  others: readonly OtherNote[]
  chosen: readonly LineReference[]
}

/** The weight of a shared word, by the field it is in. */
const weights = { title: 3, topics: 2, context: 1.5, text: 1 } as const

/** The weight of a line that all notes on a topic have. */
const SHARED_TOPIC = 6

/** The least score of a suggestion: a single word of the text can be shared by chance. */
const LEAST = 1

/** The least score of a suggestion as a share of the best: what is much less likely only distracts. */
const SHARE = 0.4

/** The letters that forms of a word have in common: amended, amendments. */
const STEM = 6

const stemsOf = (text: string) =>
  new Set(
    significantWords(text)
      .filter((word) => word.length > 3)
      .map((word) => oneSpelling(stemOf(word)).slice(0, STEM)),
  )

/** How many lines a note probably belongs to. */
const MOST = 4

/** The lines of the syllabus that a note probably belongs to and does not have yet, the likeliest first. */
export function suggestLines(lines: readonly Line[], known: Known): Line[] {
  const byWords = wordScores(lines, known.words)
  const scored = lines.map((line, index) => ({
    line,
    score: (byWords[index] ?? 0) + SHARED_TOPIC * topicShare(line, known),
  }))
  const enough = scored.reduce((least, { score }) => Math.max(least, score * SHARE), LEAST)
  return scored
    .filter(({ score }) => score >= enough)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST)
    .flatMap(({ line }) => (known.chosen.some((one) => isSameLine(one, line)) ? [] : [line]))
}

/** What the words of each line have in common with those of the note; a word that few lines have counts more. */
function wordScores(lines: readonly Line[], words: Known['words']): number[] {
  const stems = lines.map(({ text }) => [...stemsOf(text)])
  const frequency = new Map<string, number>()
  for (const stem of stems.flat()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const rarity = (stem: string) => Math.log(lines.length / (frequency.get(stem) ?? 1))

  const places = (['title', 'topics', 'context', 'text'] as const).map((place) => ({
    weight: weights[place],
    stems: stemsOf(words[place]),
  }))
  const weightOf = (stem: string) => places.find((place) => place.stems.has(stem))?.weight ?? 0

  return stems.map((own) => {
    const all = own.reduce((sum, stem) => sum + rarity(stem), 0)
    const shared = own.reduce((sum, stem) => sum + rarity(stem) * weightOf(stem), 0)
    // Without the division, long lines would share the most words with every note.
    return shared / Math.sqrt(all || 1)
  })
}

/** The share of the other notes on a topic that have a line, for the topic where it is largest. */
function topicShare(line: Line, { topics, others }: Known): number {
  const shares = topics.map((topic) => {
    const onTopic = others.filter((other) => other.topics.includes(topic))
    const having = onTopic.filter(({ lines }) => lines.some((other) => isSameLine(other, line)))
    // Plus one, because a single note says little about its topic.
    return having.length / (onTopic.length + 1)
  })
  return Math.max(0, ...shares)
}
