import type { Search } from '../content/article/search.ts'
import { slug } from '../content/fields/slug.ts'
import { routes } from '../routes.ts'

/** Characters of a question; more are cut off. */
export const LONGEST_QUESTION = 200
const LAST_PAGE = 500

const slugOrNothing = (value: string | null) => (slug.safeParse(value).success && value ? value : undefined)

/** What an address of the search page asks for. Everything else in it is left out. */
export function searchFrom(parameters: URLSearchParams): Search {
  const text = (parameters.get('q') ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
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

/** Cut between characters, not within one, and without halves of them. */
const wholeCharacters = (text: string) =>
  Array.from(text.toWellFormed()).slice(0, LONGEST_QUESTION).join('').trim()

function parametersOf({ text, paper, topic, page }: Search): URLSearchParams {
  const parameters = new URLSearchParams({ q: text })
  if (paper) parameters.set('paper', paper)
  if (topic) parameters.set('topic', topic)
  if (page > 1) parameters.set('page', String(page))
  return parameters
}

/** The address that asks for this. */
export const searchAddress = (search: Search): string => `${routes.search}?${parametersOf(search).toString()}`

/** What the parameters of the search page ask for, as Next gives them; undefined where they ask for nothing. */
export function searchAsked(parameters: Record<string, string | string[] | undefined>): Search | undefined {
  const first = Object.entries(parameters).flatMap(([name, value]) => {
    const [text] = [value].flat()
    return text === undefined ? [] : [[name, text]]
  })
  const asked = new URLSearchParams(first)
  return asked.has('q') ? searchFrom(asked) : undefined
}
