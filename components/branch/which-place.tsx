import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import { Section } from '@/components/ui/section'
import { placeInWords, questionInWords } from '@/lib/branch-finder/explain'
import type { Choice } from '@/lib/branch-finder/place'
import { rank } from '@/lib/branch-finder/rank'
import type { Branch } from '@/lib/content/branch'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { BranchList } from './branch-card'
import { FindBranch } from './find-branch'

type Props = { language: Language; choice: Choice; branches: Branch[] }

/** Asks which of several places is meant, and shows the branch of each. */
export function WhichPlace({ language, choice, branches }: Props) {
  return (
    <>
      <p>{questionInWords(choice, language)}</p>
      <ul>
        {choice.options.map((option) => {
          const suggested = option.kind === 'choice' ? undefined : rank(option, branches).suggested
          return (
            <li key={option.slug}>
              <a href={pathsIn(language)(routes.branchesNear(option.slug))}>
                <MixedLanguageText text={placeInWords(option, language)} language={language} />
              </a>
              {suggested && (
                <>
                  : <Name of={suggested.branch} field="name" within={language} />
                </>
              )}
            </li>
          )
        })}
      </ul>
      <FindBranch language={language} />
      <Section id="all-branches" title={words[language].finder.all}>
        <BranchList language={language} branches={branches} level={3} />
      </Section>
    </>
  )
}
