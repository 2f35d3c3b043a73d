import type { Topic } from '@/lib/content/topic'
import { subtreeIds } from '@/lib/content/topic/tree'
import { soundAlike } from './spelling'
import { stemOf, significantWords } from './words'

/** Words of a query that name a topic, other spellings of the name, and the ids of the matching topics. */
export type Name = { words: string[]; spellings: string[][]; topics: string[] }

export type Question = { names: Name[]; words: string[] }

/** The maximum number of topic names in a query; further names are treated as words. */
const MOST_NAMES = 2
const MOST_SPELLINGS = 2
/** The maximum number of words in a name. */
const LONGEST = 4

/** Finds the names of topics in the words of a query: titles and synonyms, also in other spellings. */
export function understand(words: string[], topics: Topic[]): Question {
  const names: Name[] = []
  const others: string[] = []
  for (let at = 0; at < words.length;) {
    const name = names.length < MOST_NAMES ? longestName(words.slice(at, at + LONGEST), topics) : undefined
    if (name) names.push(name)
    else others.push(words[at] ?? '')
    at += name?.words.length ?? 1
  }
  return { names, words: others }
}

function longestName(words: string[], topics: Topic[]): Name | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const name = nameOf(words.slice(0, length), topics)
    if (name) return name
  }
  return undefined
}

function nameOf(words: string[], topics: Topic[]): Name | undefined {
  const named = topics.flatMap((topic) => {
    const names = [topic.title, ...topic.synonyms].map(significantWords)
    const exactly = names.some((name) => same(name, words))
    const alike = names.filter((name) => soundAlike(name, words))
    return exactly || alike.length > 0 ? [{ topic, exactly, alike }] : []
  })
  if (named.length === 0) return undefined
  // Use names that only sound the same if no name matches exactly.
  const meant = named.some(({ exactly }) => exactly) ? named.filter(({ exactly }) => exactly) : named
  const spellings = meant.flatMap(({ alike }) => alike).filter((name) => !same(name, words))
  return {
    words,
    spellings: [...new Map(spellings.map((name) => [name.join(' '), name])).values()].slice(
      0,
      MOST_SPELLINGS,
    ),
    topics: [...new Set(meant.flatMap(({ topic }) => subtreeIds(topics, topic._id)))],
  }
}

const same = (a: string[], b: string[]) => a.map(stemOf).join(' ') === b.map(stemOf).join(' ')
