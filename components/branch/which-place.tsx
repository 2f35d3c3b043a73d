import { Section } from '@/components/ui/section'
import { placeInWords } from '@/lib/branch-finder/explain'
import type { Place } from '@/lib/branch-finder/place'
import { rank } from '@/lib/branch-finder/rank'
import type { Branch } from '@/lib/content/branch'
import { routes } from '@/lib/routes'
import { BranchList } from './branch-card'
import { FindBranch } from './find-branch'

/** Asks which of several places of one name is meant, and tells the branch of each. */
export function WhichPlace({ places, branches }: { places: Place[]; branches: Branch[] }) {
  return (
    <>
      <p>There are several places of this name. Choose yours:</p>
      <ul>
        {places.map((place) => {
          const { suggested } = rank(place, branches)
          return (
            <li key={place.slug}>
              <a href={routes.branchesNear(place.slug)}>{placeInWords(place)}</a>
              {suggested && `: ${suggested.branch.name}`}
            </li>
          )
        })}
      </ul>
      <FindBranch />
      <Section id="all-branches" title="All branches">
        <BranchList branches={branches} level={3} />
      </Section>
    </>
  )
}
