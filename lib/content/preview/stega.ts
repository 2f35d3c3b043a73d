import { stegaClean, stegaEncodeSourceMap } from '@sanity/client/stega'
import type { ContentSourceMap } from '@sanity/client'
import { routes } from '../../routes'
import { contentType, typeNames } from '../types'

/** Fields that pages print unchanged. Programs read all others (codes, days, numbers, links). */
const prose = new Set(typeNames.map(contentType).flatMap((type) => type.prose))

export const isProse = (field: unknown): boolean => typeof field === 'string' && prose.has(field)

/**
 * Appends to each text of a result, in invisible characters, where it is edited.
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

/** A text without its encoding, for uses other than printing. */
export const withoutStega = (text: string): string => stegaClean(text)

/**
 * Copies the texts of an encoded result into the value parsed from the plain one. The parser gets no invisible
 * characters, because they would change lengths and break enumerations.
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

/** The encoded member of a parsed one, whose index may differ because others were left out. */
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
