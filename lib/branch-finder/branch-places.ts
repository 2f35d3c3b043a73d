import type { Branch } from '@/lib/content/branch'
import { findPinCode, type District } from './pin-codes'
import type { Point } from './distance'
import { slugOf, type Place } from './place'
import { fold, soundOf } from './spelling'

/** The part of a branch that the finder needs. */
export type FinderBranch = Pick<
  Branch,
  '_id' | 'name' | 'city' | 'status' | 'movedTo' | 'address' | 'geo' | 'serviceDistricts'
>

/** The coordinates of a branch, or else those of its PIN code, if known. */
export const pointOf = ({ geo, address }: FinderBranch): Point | undefined =>
  geo ?? findPinCode(address.pinCode)?.point

const districtOf = ({ address }: FinderBranch): District | undefined => findPinCode(address.pinCode)?.district

/** Common words in addresses. */
const common = new Set(
  'block building colony complex cross floor ground house market marg nagar near office old plot road shop society street the tower 1st 2nd 3rd'.split(
    ' ',
  ),
)

/** Whether a folded name contains a distinctive word. */
export const isDistinctive = (name: string) =>
  name.split(' ').some((word) => word.length > 1 && !common.has(word) && !/^\d/.test(word))

/** The names of a branch's own surroundings: its name, city, area, landmarks, street and building. */
export function ownNames({ name, city, address }: FinderBranch): string[] {
  const { premises, street, locality, landmarks } = address
  const lines = [premises, street].flatMap((line) => line?.split(/[,–]/) ?? [])
  const names = [city, address.city, locality, ...landmarks.map((landmark) => landmark.name), name, ...lines]
  return names.flatMap((own) => (own && isDistinctive(fold(own)) ? [own.trim()] : []))
}

/** Whether a folded name is one of a branch's own names. */
export function isOwnName(branch: FinderBranch, name: string): boolean {
  return ownNames(branch).some((own) => soundOf(fold(own)) === soundOf(name))
}

/** A name from a branch's own surroundings, and the place it means. */
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
