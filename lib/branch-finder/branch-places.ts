import type { Branch } from '@/lib/content/branch'
import { findPinCode, type District } from './pin-codes'
import type { Point } from './distance'
import { slugOf, type Place } from './place'
import { fold, soundOf } from './spelling'

/** What the finder needs to know of a branch. */
export type FinderBranch = Pick<
  Branch,
  '_id' | 'name' | 'city' | 'status' | 'movedTo' | 'address' | 'geo' | 'serviceDistricts'
>

/** Where a branch is: the point of the record, else the middle of its PIN code, which may be unknown. */
export const pointOf = ({ geo, address }: FinderBranch): Point | undefined =>
  geo ?? findPinCode(address.pinCode)?.point

const districtOf = ({ address }: FinderBranch): District | undefined => findPinCode(address.pinCode)?.district

/** Words of addresses that many have. */
const common = new Set(
  'block building colony complex cross floor ground house market marg nagar near office old plot road shop society street the tower 1st 2nd 3rd'.split(
    ' ',
  ),
)

/** Does a folded name hold a word that few others have? */
export const isTelling = (name: string) =>
  name.split(' ').some((word) => word.length > 1 && !common.has(word) && !/^\d/.test(word))

/** What a branch’s own surroundings are called: its name, city, area, landmarks, street and building. */
function ownNames({ name, city, address }: FinderBranch): string[] {
  const { premises, street, locality, landmarks } = address
  const lines = [premises, street].flatMap((line) => line?.split(/[,–]/) ?? [])
  const names = [city, address.city, locality, ...landmarks.map((landmark) => landmark.name), name, ...lines]
  return names.flatMap((own) => (own && isTelling(fold(own)) ? [own.trim()] : []))
}

/** Does a branch call something of its own so? Expects a folded name. */
export function callsItsOwn(branch: FinderBranch, name: string): boolean {
  return ownNames(branch).some((own) => soundOf(fold(own)) === soundOf(name))
}

/** A name that a branch uses for its own surroundings, and the place that it means. */
export type OwnPlace = { place: Place; written: string; sound: string }

export const ownPlacesOf = (branches: FinderBranch[]): OwnPlace[] =>
  branches.flatMap((branch) => {
    const district = districtOf(branch)
    const point = pointOf(branch)
    return ownNames(branch).map((name) => {
      const written = fold(name)
      const where = { ...(district && { district }), ...(point && { point }) }
      return { written, sound: soundOf(written), place: { kind: 'area', slug: slugOf(name), name, ...where } }
    })
  })
