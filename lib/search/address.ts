import type { Search } from '@/lib/content/search'
import { slug } from '@/lib/content/fields/slug'
import { routes } from '@/lib/routes'

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

/** The name under which the page that answers a search is rendered: one for all addresses that ask the same. */
export const searchKey = (search: Search): string =>
  Buffer.from(parametersOf(search).toString()).toString('base64url')

/** The search that a name stands for. Null for what {@link searchKey} has not made. */
export function searchOf(key: string): Search | null {
  const search = searchFrom(new URLSearchParams(Buffer.from(key, 'base64url').toString()))
  return searchKey(search) === key ? search : null
}
