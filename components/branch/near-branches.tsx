import { Section } from '@/components/ui/section'
import { aboutKilometres } from '@/lib/branch-finder/distance'
import { reasonInWords } from '@/lib/branch-finder/explain'
import type { Place } from '@/lib/branch-finder/place'
import { rank } from '@/lib/branch-finder/rank'
import type { Branch } from '@/lib/content/branch'
import { routes } from '@/lib/routes'
import { BranchCard, BranchList } from './branch-card'
import { FindBranch } from './find-branch'
import styles from './find-branch.module.css'

/** The suggested branch for a place with the reason, and all others. */
export function NearBranches({ place, branches }: { place: Place; branches: Branch[] }) {
  const { suggested, others } = rank(place, branches)
  if (!suggested)
    return (
      <>
        <FindBranch />
        <BranchList branches={branches} />
      </>
    )
  return (
    <>
      <p>
        Suggested: <a href={routes.branch(suggested.branch.slug)}>{suggested.branch.name}</a>
        {reasonInWords(place, suggested)}.
      </p>
      <div className={styles.suggested}>
        <BranchCard branch={suggested.branch} />
      </div>
      <FindBranch />
      {others.length > 0 && (
        <Section id="other-branches" title="Other branches">
          <BranchList
            branches={others.map(({ branch }) => branch)}
            among={branches}
            level={3}
            remarks={
              new Map(
                others.flatMap(({ branch, kilometres }) =>
                  kilometres === undefined ? [] : [[branch._id, aboutKilometres(kilometres)]],
                ),
              )
            }
          />
        </Section>
      )}
    </>
  )
}
