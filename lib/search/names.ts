import { languages, type Language } from '@/lib/languages'
import { memoize } from '@/lib/memoize'
import type { Topic } from '@/lib/content/topic'
import { subtreeIds } from '@/lib/content/topic/tree'
import { soundAlike } from './spelling'
import { stemOf } from './stem'
import { joinedSpellings, languageOf, MOST_SPELLINGS, spellingsOf, type Vocabulary } from './vocabulary'
import { significantWords } from './words'

/** A word of a query, and other spellings of it, which may be several words. */
export type Word = { word: string; spellings: string[][] }

/** Words of a query that name a topic, other spellings of the name, and the ids of the matching topics. */
export type Name = { words: string[]; spellings: string[][]; topics: string[] }

export type Question = { names: Name[]; words: Word[] }

/** What a query is understood by: the topics, the words of the content, and the language of the page. */
type Given = { topics: Topic[]; vocabulary: Vocabulary; language: Language }
type Knowledge = Given & { named: { topic: Topic; names: string[][] }[] }

/** The maximum number of names in a query; further names are treated as words. */
const MOST_NAMES = 2
const MOST_SYNONYMS = 2
/** The maximum number of words in a name. */
const LONGEST = 4

/**
 * Finds the names of topics in the words of a query: titles and synonyms, also in other spellings. Words that the
 * content writes as one are a name too. Each other word has the spellings of the content.
 */
export function understand(words: string[], given: Given): Question {
  const { topics, vocabulary, language } = given
  const named = topics.map((topic) => ({
    topic,
    names: [topic.title, ...translatedTitles(topic), ...topic.synonyms].map(wordsOfName),
  }))
  const knowledge = { ...given, named }
  const names: Name[] = []
  const others: Word[] = []
  for (let at = 0; at < words.length;) {
    const next = words.slice(at, at + LONGEST)
    const name = names.length < MOST_NAMES ? longestName(next, knowledge) : undefined
    const [word = ''] = next
    if (name) names.push(name)
    else others.push({ word, spellings: spellingsOf(word, vocabulary, language) })
    at += name?.words.length ?? 1
  }
  return { names, words: others }
}

function longestName(words: string[], knowledge: Knowledge): Name | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const some = words.slice(0, length)
    const name = nameOfTopic(some, knowledge) ?? nameInOneWord(some, knowledge)
    if (name) return name
  }
  return undefined
}

function nameInOneWord(words: string[], knowledge: Knowledge): Name | undefined {
  const isOneWord = joinedSpellings(words, knowledge.vocabulary, knowledge.language).length > 0
  return isOneWord ? { words, spellings: spellingsOfName(words, [], knowledge), topics: [] } : undefined
}

/** Other spellings of a name: as the content writes it in each script, in one word or several, and these. */
function spellingsOfName(
  words: string[],
  others: string[][],
  { vocabulary, language }: Knowledge,
): string[][] {
  const each = words.map((word) => spellingsOf(word, vocabulary, language))
  const joined = joinedSpellings(words, vocabulary, language)
  const [first, ...more] = [...new Set([language, ...languages])].flatMap((written) => {
    const isWritten = ([word = '']: string[]) => languageOf(word) === written
    const apart = each.map((spellings) => spellings.find(isWritten))
    return [
      ...(apart.every((spelling) => spelling !== undefined) ? [apart.flat()] : []),
      ...joined.filter(isWritten),
    ]
  })
  return different([...(first ? [first] : []), ...others, ...more], words).slice(0, MOST_SPELLINGS)
}

function nameOfTopic(words: string[], knowledge: Knowledge): Name | undefined {
  const named = knowledge.named.flatMap(({ topic, names }) => {
    const exactly = names.some((name) => same(name, words))
    const alike = names.filter((name) => soundAlike(name, words))
    return exactly || alike.length > 0 ? [{ topic, exactly, alike }] : []
  })
  if (named.length === 0) return undefined
  // Use names that only sound the same if no name matches exactly.
  const meant = named.some(({ exactly }) => exactly) ? named.filter(({ exactly }) => exactly) : named
  const synonyms = different(
    meant.flatMap(({ alike }) => alike),
    words,
  ).slice(0, MOST_SYNONYMS)
  return {
    words,
    spellings: spellingsOfName(words, synonyms, knowledge),
    topics: [...new Set(meant.flatMap(({ topic }) => subtreeIds(knowledge.topics, topic._id)))],
  }
}

/** Topics have the same names in each search, so the comparisons cache what they find out about them. */
const wordsOfName = memoize(significantWords)

const same = (a: string[], b: string[]) => a.map(stemOf).join(' ') === b.map(stemOf).join(' ')

/** The names that are not spelled like these words, each once. */
const different = (names: string[][], words: string[]): string[][] => [
  ...new Map(
    names.filter((name) => !same(name, words)).map((name) => [name.map(stemOf).join(' '), name]),
  ).values(),
]

const translatedTitles = ({ translations }: Topic) =>
  Object.values(translations ?? {}).flatMap((texts) => texts?.title ?? [])
