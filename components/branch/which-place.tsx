import { Section } from '@/components/ui/section'
import { placeInWords, questionInWords } from '@/lib/branch-finder/explain'
import type { Choice } from '@/lib/branch-finder/place'
import { rank } from '@/lib/branch-finder/rank'
import type { Branch } from '@/lib/content/branch'
import { routes } from '@/lib/routes'
import { BranchList } from './branch-card'
import { FindBranch } from './find-branch'

/** Asks which of several places is meant, and shows the branch of each. */
export function WhichPlace({ choice, branches }: { choice: Choice; branches: Branch[] }) {
  return (
    <>
      <p>{questionInWords(choice)}</p>
      <ul>
        {choice.options.map((option) => {
          const suggested = option.kind === 'choice' ? undefined : rank(option, branches).suggested
          return (
            <li key={option.slug}>
              <a href={routes.branchesNear(option.slug)}>{placeInWords(option)}</a>
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
