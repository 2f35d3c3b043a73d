import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { formsOf } from '@/lib/search/forms'
import { understand, type Name, type Question } from '@/lib/search/names'
import { textWithoutSigns } from '@/lib/search/signs'
import { askedWords, patternOf } from '@/lib/search/words'
import { articleCardProjection, articleCardShape, publishedArticleFilter } from './article-card'
import { articleRules } from './fields'
import { read } from './read'
import { articleLifetime } from './scheduled'
import { getSyllabusPapers } from './syllabus-paper'
import { getTopics } from './topic'
import { branchOf } from './topic-tree'

/** Notes on a page of results. */
export const RESULTS = 20

/** Each word may stand in another of these. */
const texts = /* groq */ `[title, context, pt::text(body)]`

/** Whether all words are there in one of their other forms. */
const forms = /* groq */ `${texts} match $form1 || ${texts} match $form2 || ${texts} match $form3 || ${texts} match $form4`

// A name is found as it was typed, in its other spellings, and in the topics that it names.
const firstName = /* groq */ `($name1 == null || ${texts} match $name1 || ${texts} match $spelling1 || ${texts} match $other1
  || (references($topics1) && count((topics[]._ref)[@ in $topics1]) > 0))`
const secondName = /* groq */ `($name2 == null || ${texts} match $name2 || ${texts} match $spelling2 || ${texts} match $other2
  || (references($topics2) && count((topics[]._ref)[@ in $topics2]) > 0))`

/** What a search finds. */
export const searchFilter = /* groq */ `${publishedArticleFilter}
  && ($paper == null || references($paper)) && ($within == null || (references($within) && count((topics[]._ref)[@ in $within]) > 0))
  && (${textWithoutSigns} match $asked || ${forms} || (($words == null || ${texts} match $words) && ${firstName} && ${secondName}))`

export const searchQuery = defineQuery(`{
  "articles": *[${searchFilter}]
    | score(boost(title match $ranked, 10), boost(context match $ranked, 4), pt::text(body) match $ranked)
    | order(_score desc, publishedAt desc, _id desc) [$from...$to] { ${articleCardProjection}, "text": pt::text(body) },
  "total": count(*[${searchFilter}])
}`)

export const searchSchema = z.object({
  articles: z.array(z.object({ ...articleCardShape, text: z.string() }).superRefine(articleRules)),
  total: z.int(),
})

export type FoundArticle = z.output<typeof searchSchema>['articles'][number]

export type Search = {
  /** What was typed. */
  text: string
  /** The slug of a paper of the syllabus. */
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
  /** The words that were looked for, other spellings of names included. */
  words: string[]
  /** The other spellings among them. */
  spellings: string[]
}

/**
 * The articles in any language that have all words of a question, the best first. Null when it has no word.
 * @throws ContentUnavailableError
 */
export async function searchArticles(search: Search): Promise<SearchResult | null> {
  const asked = askedWords(search.text)
  if (asked.length === 0) return null
  const [topics, papers] = await Promise.all([getTopics(), getSyllabusPapers()])
  const question = understand(asked, topics)
  const { names } = question
  const topic = topics.find(({ slug }) => slug === search.topic)
  const spellings = names.flatMap((name) => name.spellings).flat()
  const sought = [...new Set([...asked, ...spellings])]
  const result = await read({
    query: searchQuery,
    params: {
      paper: papers.find(({ slug }) => slug === search.paper)?._id ?? null,
      within: topic ? branchOf(topics, topic._id) : null,
      ...wordParameters(asked, question),
      ranked: patternOf(sought),
      from: (search.page - 1) * RESULTS,
      to: search.page * RESULTS,
    },
    schema: searchSchema,
    tags: ['articles', 'topics', 'authors', 'syllabus'],
    revalidate: await articleLifetime(),
  })
  const total = result?.total ?? 0
  return {
    articles: result?.articles ?? [],
    total,
    page: search.page,
    pages: Math.max(1, Math.ceil(total / RESULTS)),
    words: sought,
    spellings: names.flatMap((name) => name.spellings).map((spelling) => spelling.join(' ')),
  }
}

/** The parameters of {@link searchFilter} that say which words are looked for. */
export const wordParameters = (asked: string[], { names, words }: Question) => ({
  asked: patternOf(asked),
  ...formParameters(asked),
  words: words.length > 0 ? patternOf(words) : null,
  ...nameParameters(1, names[0]),
  ...nameParameters(2, names[1]),
})

function formParameters(words: string[]) {
  const forms = formsOf(words).map(patternOf)
  // No text matches a pattern without a word.
  const [form1 = '', form2 = '', form3 = '', form4 = ''] = forms
  return { form1, form2, form3, form4 }
}

function nameParameters(number: 1 | 2, name: Name | undefined) {
  const typed = name ? patternOf(name.words) : null
  const [first, second] = (name?.spellings ?? []).map(patternOf)
  return {
    [`name${number}`]: typed,
    [`spelling${number}`]: first ?? typed,
    [`other${number}`]: second ?? first ?? typed,
    [`topics${number}`]: name?.topics ?? [],
  }
}
