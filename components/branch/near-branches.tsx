import { FilledText } from '@/components/ui/filled-text'
import { Section } from '@/components/ui/section'
import { kilometresInWords, reasonInWords } from '@/lib/branch-finder/explain'
import type { Place } from '@/lib/branch-finder/place'
import { rank } from '@/lib/branch-finder/rank'
import type { Branch } from '@/lib/content/branch'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import { BranchCard, BranchList } from './branch-card'
import { BranchLink } from './branch-status'
import { FindBranch } from './find-branch'
import styles from './find-branch.module.css'

type Props = { language: Language; place: Place; branches: Branch[] }

/** The suggested branch for a place with the reason, and all others. */
export function NearBranches({ language, place, branches }: Props) {
  const { suggested, others } = rank(place, branches)
  if (!suggested)
    return (
      <>
        <FindBranch language={language} />
        <BranchList language={language} branches={branches} />
      </>
    )
  return (
    <>
      <p>
        <FilledText
          text={words[language].finder.suggested}
          language={language}
          parts={{
            branch: <BranchLink language={language} branch={suggested.branch} />,
            reason: reasonInWords(place, suggested, language),
          }}
        />
      </p>
      <div className={styles.suggested}>
        <BranchCard language={language} branch={suggested.branch} />
      </div>
      <FindBranch language={language} />
      {others.length > 0 && (
        <Section id="other-branches" title={words[language].branch.others}>
          <BranchList
            language={language}
            branches={others.map(({ branch }) => branch)}
            among={branches}
            level={3}
            remarks={
              new Map(
                others.flatMap(({ branch, kilometres }) =>
                  kilometres === undefined ? [] : [[branch._id, kilometresInWords(kilometres, language)]],
                ),
              )
            }
          />
        </Section>
      )}
    </>
  )
}
