import 'server-only'
import { createDataAttribute } from 'next-sanity'
import { cache } from 'react'
import { routes } from '../../routes'
import type { Refusal } from '../parse-leniently'
import { fieldInWords } from './field-in-words'

/** A part that visitors would not see, described for its editor. */
export type Problem = {
  /** The title or name of the document, if it has one. */
  document: string | undefined
  field: string
  message: string
  /** The URL that opens the field in the Studio. */
  href: string
  /** Tells Presentation which field a click opens. */
  dataAttribute: string | undefined
}

/** The refusals of the current rendering: React’s `cache` lasts for one rendering. */
const found = cache(() => new Map<string, Problem>())

/** The problems with the content that the page has fetched so far. */
export const getProblems = (): Problem[] => [...found().values()]

/** Records refusals for the page to list. `types` has the types of the documents in the result. */
export function recordProblems(refusals: Refusal[], answer: unknown, types: Map<string, string>): void {
  for (const { document: id, path, message } of refusals) {
    if (id === undefined) continue
    const document = documentIn(answer, id)
    const field = path.replace(/^hasBody$/, 'body')
    const type = types.get(id)
    found().set([id, path, message].join('\n'), {
      document: titleOf(document),
      field: fieldInWords(path, document),
      message,
      href: `${routes.studio}/intent/edit/id=${id};path=${encodeURIComponent(field)}`,
      dataAttribute:
        type && createDataAttribute({ id, type, baseUrl: routes.studio, path: field }).toString(),
    })
  }
}

function documentIn(answer: unknown, id: string): unknown {
  if (typeof answer !== 'object' || answer === null) return undefined
  if (Reflect.get(answer, '_id') === id) return answer
  for (const inner of Object.values(answer)) {
    const document = documentIn(inner, id)
    if (document !== undefined) return document
  }
  return undefined
}

function titleOf(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null) return undefined
  const title: unknown = Reflect.get(document, 'title') ?? Reflect.get(document, 'name')
  return typeof title === 'string' && title.trim() ? title : undefined
}
