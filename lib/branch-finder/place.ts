import type { Point } from './distance'
import { findPinCode, type District } from './pin-codes'
import { fold } from './spelling'

/** A place that a student may come from. The set is finite, and each place has a page. */
export type Place = {
  kind: 'pinCode' | 'district' | 'town' | 'area'
  /** The last path segment of its page. */
  slug: string
  name: string
  /** Its location; unknown for a place that only a branch mentions. */
  district?: District
  point?: Point
  /** The PIN code of an area, if it has only one. */
  pinCode?: string
}

/**
 * A choice with its own page: an ambiguous name, the districts of a state, or two places in a search that contradict
 * each other.
 */
export type Choice = {
  kind: 'choice'
  reason: 'name' | 'state' | 'either'
  slug: string
  name: string
  /** The two places of a search that contradict each other. */
  between?: [Named, Named]
  options: Named[]
}

export type Named = Place | Choice

/** All places that a name may mean. */
export const placesOf = (named: Named): Place[] =>
  named.kind === 'choice' ? named.options.flatMap(placesOf) : [named]

/** `Old Rajinder Nagar` is `old-rajinder-nagar` */
export const slugOf = (name: string) => fold(name).replaceAll(' ', '-')

/** The place of a PIN code, if it is in use. */
export function pinCodePlace(code: string): Place | undefined {
  const pinCode = findPinCode(code)
  return (
    pinCode && { kind: 'pinCode', slug: code, name: code, district: pinCode.district, point: pinCode.point }
  )
}

/** Why a search finds no place. */
export type Problem = 'empty' | 'tooLong' | 'malformedPinCode' | 'unknownPinCode' | 'unknownPlace'
