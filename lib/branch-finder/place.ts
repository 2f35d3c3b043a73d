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

/** One name for places in several districts. */
export type Ambiguity = { kind: 'ambiguity'; slug: string; name: string; places: Place[] }

export type Named = Place | Ambiguity

/** `Old Rajinder Nagar` is `old-rajinder-nagar` */
export const slugOf = (name: string) => fold(name).replaceAll(' ', '-')

/** The place of a PIN code, if it is in use. */
export function pinCodePlace(code: string): Place | undefined {
  const pinCode = findPinCode(code)
  return (
    pinCode && { kind: 'pinCode', slug: code, name: code, district: pinCode.district, point: pinCode.point }
  )
}
