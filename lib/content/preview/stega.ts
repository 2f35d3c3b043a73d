import { stegaClean, stegaEncodeSourceMap } from '@sanity/client/stega'
import type { ContentSourceMap } from '@sanity/client'
import { routes } from '../../routes'
import { contentType, typeNames } from '../types'

/** Fields that a page prints as they are. All others (codes, days, numbers, links) are read by programs, too. */
const prose = new Set(typeNames.map(contentType).flatMap((type) => type.prose))

export const isProse = (field: unknown): boolean => typeof field === 'string' && prose.has(field)

/**
 * The answer with, in invisible characters behind each text, where the text is edited.
 * https://www.sanity.io/docs/visual-editing/stega
 */
export function encodeStega(answer: unknown, sourceMap: ContentSourceMap | undefined): unknown {
  return stegaEncodeSourceMap(answer, sourceMap, {
    enabled: true,
    studioUrl: routes.studio,
    filter: (place) =>
      isProse(place.sourcePath.findLast((step) => typeof step === 'string')) && place.filterDefault(place),
  })
}

/** A text as it was written, for where it is not printed. */
export const withoutStega = (text: string): string => stegaClean(text)

/**
 * Puts the texts of an encoded answer into what was parsed from the plain one. The parser never sees an invisible
 * character, so that lengths and lists of allowed values mean what they say.
 */
export function withStega<T>(parsed: T, encoded: unknown): T {
  const copy = { value: structuredClone(parsed) }
  putBack(copy, { value: encoded })
  return copy.value
}

function putBack(parsed: object, encoded: object): void {
  for (const [key, value] of Object.entries(parsed)) {
    const counterpart = Array.isArray(encoded) ? member(encoded, Number(key), value) : at(encoded, key)
    if (isSameText(value, counterpart)) Reflect.set(parsed, key, counterpart)
    else if (isObject(value) && isObject(counterpart)) putBack(value, counterpart)
  }
}

/** The member that a parsed one came from: some may have been left out before it. */
function member(encoded: unknown[], index: number, value: unknown): unknown {
  for (const identity of ['_key', '_id']) {
    const own = at(value, identity)
    if (own !== undefined) return encoded.find((other) => at(other, identity) === own)
  }
  if (typeof value !== 'string' || isSameText(value, encoded[index])) return encoded[index]
  return encoded.find((other) => isSameText(value, other))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const at = (value: unknown, key: string): unknown => (isObject(value) ? Reflect.get(value, key) : undefined)

const isSameText = (plain: unknown, encoded: unknown): boolean =>
  typeof plain === 'string' && typeof encoded === 'string' && stegaClean(encoded) === plain
