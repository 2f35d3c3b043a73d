import { isOwnName, pointOf, type FinderBranch } from './branch-places'
import { kilometresBetween } from './distance'
import { districtsByName, isWholeState } from './districts'
import { districts, type District } from './pin-codes'
import { pinCodePlace, type Place } from './place'
import { fold } from './spelling'

/** Why a branch is suggested: the place is its own, it serves the district, or it is the nearest. */
type Reason = 'there' | 'district' | 'nearest'

type Ranked<B> = { branch: B; kilometres?: number }

export type Ranking<B> = {
  suggested?: Ranked<B> & { reason: Reason }
  /** All other branches, in their usual order, or nearest first if distance decides. */
  others: Ranked<B>[]
}

/**
 * The suggested branch for a place, and all others. The districts of a branch outrank distance, because straight lines
 * cross the Gulf of Khambhat and roads do not.
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
  kind === 'pinCode' ? branch.address.pinCode === name : isOwnName(branch, fold(name))

/** Editors may spell a district in any common way. */
const has = ({ serviceDistricts }: FinderBranch, district: District) =>
  serviceDistricts.some((name) => districtsByName(name).includes(district))

/** Whether a branch serves the district; it serves all of Delhi if it has each of Delhi's districts. */
const serves = (branch: FinderBranch, district: District) =>
  has(branch, district) ||
  (isWholeState(district) &&
    districts.every((one) => one === district || one.state !== district.state || has(branch, one)))

/** The first open branch, or else the first open successor. */
function firstOpen<B extends FinderBranch>(candidates: B[], branches: B[]): B | undefined {
  const open = candidates.find(({ status }) => status === 'open')
  if (open) return open
  const successors = candidates.map((branch) => openSuccessor(branch, branches))
  return successors.find((branch) => branch !== undefined)
}

/** Follows moved branches to an open one. */
function openSuccessor<B extends FinderBranch>(branch: B, branches: B[]): B | undefined {
  const seen = new Set<B>()
  for (let current: B | undefined = branch; current && !seen.has(current);) {
    if (current.status === 'open') return current
    seen.add(current)
    const next: string | undefined = current.status === 'moved' ? current.movedTo?._id : undefined
    current = branches.find(({ _id }) => _id === next)
  }
  return undefined
}

/** The branch to contact instead of one that is not open; undefined if it is open or there is no other. */
export function alternativeBranch<B extends FinderBranch>(branch: B, branches: B[]): B | undefined {
  if (branch.status === 'open') return undefined
  const moved = openSuccessor(branch, branches)
  if (moved) return moved
  const place = pinCodePlace(branch.address.pinCode)
  return place && rank(place, branches).suggested?.branch
}
