import { LinkRow } from '@/components/ui/links'
import { Name } from '@/components/ui/name'
import { SideSection } from '@/components/ui/section'
import type { Branch } from '@/lib/content/branch'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

/** Links to the pages of the other branches. */
export function OtherBranches({ language, branches }: { language: Language; branches: Branch[] }) {
  if (branches.length === 0) return null
  return (
    <SideSection id="other-branches" title={words[language].branch.others}>
      <LinkRow
        links={branches.map((branch) => ({
          name: <Name of={branch} field="name" within={language} />,
          href: pathsIn(language)(routes.branch(branch.slug)),
        }))}
      />
    </SideSection>
  )
}
