import { pointOf, type FinderBranch } from './branch-places'
import type { Point } from './distance'
import { districtsByName } from './districts'

/**
 * The points with which a browser finds the branch of its position without sending it anywhere: that of the branch,
 * then the centres of its districts. Empty for a branch that is not open.
 */
export function pointsOf(branch: FinderBranch): Point[] {
  if (branch.status !== 'open') return []
  const own = pointOf(branch)
  const served = branch.serviceDistricts.flatMap(districtsByName).map(({ centre }) => centre)
  return own ? [own, ...served] : served
}
