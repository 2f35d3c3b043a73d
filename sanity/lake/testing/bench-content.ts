import type { JsonObject } from '../types.ts'

/** Generated articles of about 3.4 KB, deterministic for a number. */

const vocabulary = Array.from({ length: 4000 }, (_, number) => syllables(number))
export const frequentWords = vocabulary.slice(0, 40)
export const topicIds = Array.from({ length: 24 }, (_, number) => `topic-${number}`)
export const authorIds = Array.from({ length: 12 }, (_, number) => `author-${number}`)

function syllables(number: number): string {
  const parts = ['ka', 'ri', 'mo', 'te', 'su', 'na', 'lo', 'vi', 'pa', 'du', 'gen', 'shi']
  let [rest, word] = [number + 12, '']
  while (rest > 0) {
    word += parts[rest % parts.length] ?? ''
    rest = Math.floor(rest / parts.length)
  }
  return word
}

/** Word frequencies are skewed, as in natural language. */
function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const random = (((seed * 2654435761 + index * 40503 + index * index * 7) >>> 0) % 100_000) / 100_000
    return vocabulary[Math.floor(random ** 3 * vocabulary.length)]
  }).join(' ')
}

export const articleSlug = (number: number): string => `article-number-${number}`

const reference = (id: string | undefined, key?: string) => ({
  _type: 'reference',
  _ref: id,
  ...(key ? { _key: key } : {}),
})

export function commonDocuments(): JsonObject[] {
  return [
    ...topicIds.map((_id, number) => ({
      _id,
      _type: 'topic',
      title: `Topic ${number}`,
      slug: { current: _id },
    })),
    ...authorIds.map((_id, number) => ({ _id, _type: 'author', name: `Author ${number}` })),
  ]
}

export function article(number: number): JsonObject {
  const paragraph = (part: number) => ({
    _type: 'block',
    _key: `b${part}`,
    style: 'normal',
    markDefs: [],
    children: [
      { _type: 'span', _key: 's', marks: [], text: `${words(number * 31 + part, 55)} rare${number % 500}x.` },
    ],
  })
  return {
    _id: `article-${number}`,
    _type: 'article',
    title: `${words(number, 7)} ${number}`,
    slug: { _type: 'slug', current: articleSlug(number) },
    language: number % 5 === 0 ? 'hi' : 'en',
    publishedAt: new Date(Date.UTC(2015, 0, 1) + ((number * 7919) % 30_011) * 3_600_000).toISOString(),
    author: reference(authorIds[number % authorIds.length]),
    topics: [0, 7, 13].map((step) => reference(topicIds[(number + step) % topicIds.length], `t${step}`)),
    body: Array.from({ length: 5 }, (_, part) => paragraph(part)),
  }
}
