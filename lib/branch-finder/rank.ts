import { callsItsOwn, pointOf, type FinderBranch } from './branch-places'
import { kilometresBetween } from './distance'
import { districtsCalled, isWholeState } from './districts'
import { districts, type District } from './pin-codes'
import { pinCodePlace, type Place } from './place'
import { fold } from './spelling'

/** Why a branch comes first: it is in the place itself, its record has the district, or no other is nearer. */
type Reason = 'there' | 'district' | 'nearest'

type Ranked<B> = { branch: B; kilometres?: number }

export type Ranking<B> = {
  suggested?: Ranked<B> & { reason: Reason }
  /** All others, in their usual order; the nearest first where distance decides. */
  others: Ranked<B>[]
}

/**
 * The branch to suggest for a place, and all others. What the record says outranks distance: straight lines cross the
 * Gulf of Khambhat, which no road does.
 */
export function rank<B extends FinderBranch>(place: Place, branches: B[]): Ranking<B> {
  const ranked = branches.map((branch) => withDistance(place, branch))
  const there = firstOpen(
    branches.filter((branch) => isThere(place, branch)),
    branches,
  )
  if (there) return { suggested: { branch: there, reason: 'there' }, others: without(there, branches) }

  const { district } = place
  const serving =
    district &&
    firstOpen(
      branches.filter((branch) => serves(branch, district)),
      branches,
    )
  if (serving) {
    const suggested = { ...withDistance(place, serving), reason: 'district' as const }
    return { suggested, others: without(serving, branches) }
  }

  const nearestFirst = ranked.toSorted((a, b) => (a.kilometres ?? Infinity) - (b.kilometres ?? Infinity))
  const nearest = nearestFirst.find(
    ({ branch, kilometres }) => branch.status === 'open' && kilometres !== undefined,
  )
  if (!nearest) return { others: branches.map((branch) => ({ branch })) }
  return {
    suggested: { ...nearest, reason: 'nearest' },
    others: nearestFirst.filter(({ branch }) => branch !== nearest.branch),
  }
}

const without = <B>(suggested: B, branches: B[]): Ranked<B>[] =>
  branches.filter((branch) => branch !== suggested).map((branch) => ({ branch }))

function withDistance<B extends FinderBranch>(place: Place, branch: B): Ranked<B> {
  const point = pointOf(branch)
  return { branch, ...(place.point && point && { kilometres: kilometresBetween(place.point, point) }) }
}

const isThere = ({ kind, name }: Place, branch: FinderBranch) =>
  kind === 'pinCode' ? branch.address.pinCode === name : callsItsOwn(branch, fold(name))

/** An editor may write a district in any usual way. */
const has = ({ serviceDistricts }: FinderBranch, district: District) =>
  serviceDistricts.some((name) => districtsCalled(name).includes(district))

/** Whether the record of a branch has the district; all of Delhi when it has each of Delhi's. */
const serves = (branch: FinderBranch, district: District) =>
  has(branch, district) ||
  (isWholeState(district) &&
    districts.every((one) => one === district || one.state !== district.state || has(branch, one)))

/** The first that is open, else the first that an open one took the place of. */
function firstOpen<B extends FinderBranch>(candidates: B[], branches: B[]): B | undefined {
  const open = candidates.find(({ status }) => status === 'open')
  if (open) return open
  const successors = candidates.map((branch) => servingNow(branch, branches))
  return successors.find((branch) => branch !== undefined)
}

/** Follows a branch to where it moved. */
function servingNow<B extends FinderBranch>(branch: B, branches: B[]): B | undefined {
  const seen = new Set<B>()
  for (let current: B | undefined = branch; current && !seen.has(current);) {
    if (current.status === 'open') return current
    seen.add(current)
    const next: string | undefined = current.status === 'moved' ? current.movedTo?._id : undefined
    current = branches.find(({ _id }) => _id === next)
  }
  return undefined
}

/** The branch to contact instead of one that is not open; undefined for an open one, and when there is none. */
export function servingInstead<B extends FinderBranch>(branch: B, branches: B[]): B | undefined {
  if (branch.status === 'open') return undefined
  const moved = servingNow(branch, branches)
  if (moved) return moved
  const place = pinCodePlace(branch.address.pinCode)
  return place && rank(place, branches).suggested?.branch
}
