import type { Topic } from '@/lib/content/topic'
import { branchOf } from '@/lib/content/topic/tree'
import { soundAlike } from './spelling'
import { stemOf, tellingWords } from './words'

/** Words of a question that name a topic, other spellings of them, and the topics that are meant (ids). */
export type Name = { words: string[]; spellings: string[][]; topics: string[] }

export type Question = { names: Name[]; words: string[] }

/** Names that one question is understood to hold; further ones are words like any other. */
const MOST_NAMES = 2
const MOST_SPELLINGS = 2
/** Words in the longest name. */
const LONGEST = 4

/**
 * Finds the names of topics in a question’s words: a topic’s title and the other words that editors gave it, also when
 * they are spelled as others spell them.
 */
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
    const names = [topic.title, ...topic.synonyms].map(tellingWords)
    const exactly = names.some((name) => same(name, words))
    const alike = names.filter((name) => soundAlike(name, words))
    return exactly || alike.length > 0 ? [{ topic, exactly, alike }] : []
  })
  if (named.length === 0) return undefined
  // Another name that sounds the same is a guess; one that is written so is none.
  const meant = named.some(({ exactly }) => exactly) ? named.filter(({ exactly }) => exactly) : named
  const spellings = meant.flatMap(({ alike }) => alike).filter((name) => !same(name, words))
  return {
    words,
    spellings: [...new Map(spellings.map((name) => [name.join(' '), name])).values()].slice(
      0,
      MOST_SPELLINGS,
    ),
    topics: [...new Set(meant.flatMap(({ topic }) => branchOf(topics, topic._id)))],
  }
}

const same = (a: string[], b: string[]) => a.map(stemOf).join(' ') === b.map(stemOf).join(' ')
