import type { Point } from './distance'
import { findPinCode, type District } from './pin-codes'
import { fold } from './spelling'

/** A place that a student may come from. There are finitely many, and each has a page. */
export type Place = {
  kind: 'pinCode' | 'district' | 'town' | 'area'
  /** The last part of the address of its page. */
  slug: string
  name: string
  /** Where it lies; a place that only a branch knows of has neither. */
  district?: District
  point?: Point
  /** Of an area, when it has one PIN code. */
  pinCode?: string
}

/**
 * A question with a page of its own: one name for several places, the districts of a state, or two places that a search
 * names and that contradict each other.
 */
export type Choice = {
  kind: 'choice'
  asks: 'name' | 'state' | 'either'
  slug: string
  name: string
  options: Named[]
}

export type Named = Place | Choice

/** The places that a name may mean. */
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
