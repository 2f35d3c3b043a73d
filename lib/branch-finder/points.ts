import { pointOf, type FinderBranch } from './branch-places'
import type { Point } from './distance'
import { districtsCalled } from './districts'

/**
 * What a browser needs to find the branch of a place without telling anybody where it is: the point of the branch, then
 * the middles of its districts. None for a branch that is not open.
 */
export function pointsOf(branch: FinderBranch): Point[] {
  if (branch.status !== 'open') return []
  const own = pointOf(branch)
  const served = branch.serviceDistricts.flatMap(districtsCalled).map(({ centre }) => centre)
  return own ? [own, ...served] : served
}
