import { LinkRow } from '@/components/ui/links'
import { SideSection } from '@/components/ui/section'
import type { Branch } from '@/lib/content/branch'
import { routes } from '@/lib/routes'

/** Links to the pages of the other branches. */
export function OtherBranches({ branches }: { branches: Branch[] }) {
  if (branches.length === 0) return null
  return (
    <SideSection id="other-branches" title="Other branches">
      <LinkRow links={branches.map(({ slug, name }) => ({ name, href: routes.branch(slug) }))} />
    </SideSection>
  )
}
