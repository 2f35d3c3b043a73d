import { Section } from '@/components/ui/section'
import type { Branch } from '@/lib/content/branch'
import { routes } from '@/lib/routes'

/** The ways to the pages of the other branches. */
export function OtherBranches({ branches }: { branches: Branch[] }) {
  if (branches.length === 0) return null
  return (
    <Section id="other-branches" title="Other branches">
      <ul>
        {branches.map(({ _id, slug, name }) => (
          <li key={_id}>
            <a href={routes.branch(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
