import type { Search } from '../content/article/search.ts'
import { slug } from '../content/fields/slug.ts'
import { routes } from '../routes.ts'
import { plain } from './fold.ts'

/** Maximum characters of a search; the rest is cut off. */
export const LONGEST_QUESTION = 200
const LAST_PAGE = 500

const slugOrNothing = (value: string | null) => (slug.safeParse(value).success && value ? value : undefined)

/** Parses the query string of the search page. Unknown and invalid parameters are ignored. */
export function searchFrom(parameters: URLSearchParams): Search {
  const text = plain(parameters.get('q') ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  const paper = slugOrNothing(parameters.get('paper'))
  const topic = slugOrNothing(parameters.get('topic'))
  const page = /^[1-9]\d{0,2}$/.test(parameters.get('page') ?? '') ? Number(parameters.get('page')) : 1
  return {
    text: wholeCharacters(text),
    ...(paper && { paper }),
    ...(topic && { topic }),
    page: Math.min(page, LAST_PAGE),
  }
}

/** Truncates without splitting a character, and replaces lone surrogates. */
const wholeCharacters = (text: string) =>
  Array.from(text.toWellFormed()).slice(0, LONGEST_QUESTION).join('').trim()

function parametersOf({ text, paper, topic, page }: Search): URLSearchParams {
  const parameters = new URLSearchParams({ q: text })
  if (paper) parameters.set('paper', paper)
  if (topic) parameters.set('topic', topic)
  if (page > 1) parameters.set('page', String(page))
  return parameters
}

/** The URL of a search. */
export const searchAddress = (search: Search): string => `${routes.search}?${parametersOf(search).toString()}`

/** Parses the parameters of the search page as Next provides them; undefined if there is no search. */
export function searchFromParams(
  parameters: Record<string, string | string[] | undefined>,
): Search | undefined {
  const first = Object.entries(parameters).flatMap(([name, value]) => {
    const [text] = [value].flat()
    return text === undefined ? [] : [[name, text]]
  })
  const params = new URLSearchParams(first)
  return params.has('q') ? searchFrom(params) : undefined
}
