import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { formsOf } from '@/lib/search/forms'
import { understand, type Name, type Question, type Word } from '@/lib/search/names'
import { stemOf } from '@/lib/search/stem'
import { askedWords, MOST_WORDS, patternOf } from '@/lib/search/words'
import { articleCardProjection, articleCardShape, publishedArticleFilter, type Language } from './card'
import { articleRules } from './rules'
import { getVocabulary } from './vocabulary'
import { fetchContent } from '../fetch-content'
import { getSyllabusPapers, type SyllabusPaper } from '../syllabus-paper'
import { examAt } from '../syllabus-paper/rules'
import { getTopics } from '../topic'
import { subtreeIds } from '../topic/tree'

/** Articles on a page of results. */
export const RESULTS = 20

/** Each word may be in a different one of these. */
const texts = /* groq */ `[title, context, pt::text(body)]`

// A word matches as typed or in another form. TypeGen reads only literal templates, so all eight are written out.
const word1 =
  /* groq */ `($word1 == null || ${texts} match $word1 || ${texts} match $form1 || ${texts} match $more1 || ${texts} match $last1)` as const
const word2 =
  /* groq */ `($word2 == null || ${texts} match $word2 || ${texts} match $form2 || ${texts} match $more2 || ${texts} match $last2)` as const
const word3 =
  /* groq */ `($word3 == null || ${texts} match $word3 || ${texts} match $form3 || ${texts} match $more3 || ${texts} match $last3)` as const
const word4 =
  /* groq */ `($word4 == null || ${texts} match $word4 || ${texts} match $form4 || ${texts} match $more4 || ${texts} match $last4)` as const
const word5 =
  /* groq */ `($word5 == null || ${texts} match $word5 || ${texts} match $form5 || ${texts} match $more5 || ${texts} match $last5)` as const
const word6 =
  /* groq */ `($word6 == null || ${texts} match $word6 || ${texts} match $form6 || ${texts} match $more6 || ${texts} match $last6)` as const
const word7 =
  /* groq */ `($word7 == null || ${texts} match $word7 || ${texts} match $form7 || ${texts} match $more7 || ${texts} match $last7)` as const
const word8 =
  /* groq */ `($word8 == null || ${texts} match $word8 || ${texts} match $form8 || ${texts} match $more8 || ${texts} match $last8)` as const
const everyWord =
  /* groq */ `${word1} && ${word2} && ${word3} && ${word4} && ${word5} && ${word6} && ${word7} && ${word8}` as const

// A name matches as typed, in its other spellings, and by the topics with that name.
const firstName =
  /* groq */ `($name1 == null || ${texts} match $name1 || ${texts} match $spelling1 || ${texts} match $other1
  || ${texts} match $nameForm1 || (references($topics1) && count((topics[]._ref)[@ in $topics1]) > 0))` as const
const secondName =
  /* groq */ `($name2 == null || ${texts} match $name2 || ${texts} match $spelling2 || ${texts} match $other2
  || ${texts} match $nameForm2 || (references($topics2) && count((topics[]._ref)[@ in $topics2]) > 0))` as const

/** Matches the articles that a search finds. */
export const searchFilter = /* groq */ `${publishedArticleFilter}
  && ($paper == null || references($paper)) && ($within == null || (references($within) && count((topics[]._ref)[@ in $within]) > 0))
  && ${everyWord} && ${firstName} && ${secondName}` as const

export const searchQuery = defineQuery(`{
  "articles": *[${searchFilter}]
    | score(
        boost(title match $ranked, 10), boost(context match $ranked, 4), pt::text(body) match $ranked,
        boost(!defined(supersededBy), 20), boost(language == $language, 20)
      )
    | order(_score desc, publishedAt desc, _id desc) [$from...$to] { ${articleCardProjection}, "text": pt::text(body) },
  "total": count(*[${searchFilter}])
}`)

export const searchSchema = z.object({
  articles: z.array(z.object({ ...articleCardShape, text: z.string() }).superRefine(articleRules)),
  total: z.int(),
})

export type FoundArticle = z.output<typeof searchSchema>['articles'][number]

export type Search = {
  /** The text as typed. */
  text: string
  /** The slug of a paper of the syllabus, or an examination: `upsc`. */
  paper?: string
  /** The slug of a topic. */
  topic?: string
  /** From 1. */
  page: number
}

export type SearchResult = {
  articles: FoundArticle[]
  total: number
  page: number
  pages: number
  /** The words searched for, including other spellings. */
  words: string[]
  /** The other spellings among them. */
  spellings: string[]
}

/**
 * The articles in any language that have all words of a search, best matches first, those in the language of the page
 * before others that match as well. Null if the search has no words.
 * @throws ContentUnavailableError
 */
export async function searchArticles(search: Search, language: Language): Promise<SearchResult | null> {
  const asked = askedWords(search.text)
  if (asked.length === 0) return null
  const [topics, papers, vocabulary] = await Promise.all([
    getTopics(language),
    getSyllabusPapers(),
    getVocabulary(),
  ])
  const question = understand(asked, { topics, vocabulary, language })
  const topic = topics.find(({ slug }) => slug === search.topic)
  const spellings = [...question.names, ...question.words].flatMap((each) => each.spellings)
  const sought = [...new Set([...asked, ...spellings.flat()])]
  const result = await fetchContent({
    query: searchQuery,
    params: {
      language,
      paper: papersAt(search.paper, papers),
      within: topic ? subtreeIds(topics, topic._id) : null,
      ...wordParameters(question),
      ranked: patternOf([...sought, ...asked.flatMap(otherForms)]),
      from: (search.page - 1) * RESULTS,
      to: search.page * RESULTS,
    },
    schema: searchSchema,
  })
  const total = result?.total ?? 0
  return {
    articles: result?.articles ?? [],
    total,
    page: search.page,
    pages: Math.max(1, Math.ceil(total / RESULTS)),
    words: sought,
    spellings: [...new Set(spellings.map((spelling) => spelling.join(' ')))],
  }
}

/** The ids of the papers that a filter names; null if it names none. */
function papersAt(name: string | undefined, papers: SyllabusPaper[]): string[] | null {
  const exam = examAt(name ?? '')
  const named = papers.filter((paper) => paper.slug === name || paper.exam === exam)
  return named.length > 0 ? named.map(({ _id }) => _id) : null
}

/** The parameters of {@link searchFilter} for the words; a parameter that is null matches nothing. */
export function wordParameters({ names, words }: Question): Record<string, unknown> {
  const slots = Array.from({ length: MOST_WORDS }, (_, index) => slotParameters(index + 1, words[index]))
  const named = [1, 2].map((number) => nameParameters(number, names[number - 1]))
  return Object.fromEntries([...slots, ...named].flatMap((parameters) => Object.entries(parameters)))
}

const otherForms = (word: string): string[] => formsOf(stemOf(word))

function slotParameters(number: number, asked: Word | undefined) {
  const forms = asked ? otherForms(asked.word).map((form) => [form]) : []
  const [first, second, ...more] = asked?.spellings ?? []
  // A form that the content is not known to have comes before the third spelling that it has.
  const [form = null, another = null, last = null] = [first, second, ...forms, ...more]
    .filter((each) => each !== undefined)
    .map(patternOf)
  return {
    [`word${number}`]: asked ? patternOf([asked.word]) : null,
    [`form${number}`]: form,
    [`more${number}`]: another,
    [`last${number}`]: last,
  }
}

function nameParameters(number: number, name: Name | undefined) {
  const inOtherForm = name?.words.map((word) => otherForms(word)[0] ?? word) ?? []
  const isOther = name?.words.some((word) => otherForms(word).length > 0)
  const [spelling = null, other = null, form = null] = [
    ...(name?.spellings ?? []).slice(0, isOther ? 2 : 3),
    ...(isOther ? [inOtherForm] : []),
  ].map(patternOf)
  return {
    [`name${number}`]: name ? patternOf(name.words) : null,
    [`spelling${number}`]: spelling,
    [`other${number}`]: other,
    [`nameForm${number}`]: form,
    [`topics${number}`]: name?.topics ?? [],
  }
}
