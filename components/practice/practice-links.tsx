import { LinkRow, MoreLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { PracticeIndex } from '@/lib/content/question'
import type { Scope } from '@/lib/practice/address'
import { routes } from '@/lib/routes'

/** The tests of all topics and of the newest periods. */
export function PracticeLinks({ index: { topics, periods } }: { index: PracticeIndex }) {
  const groups = [
    { id: 'topics', title: 'Tests by topic', choices: topics },
    { id: 'periods', title: 'Tests of current affairs', choices: periods },
  ]
  return groups.map(
    ({ id, title, choices }) =>
      choices.length > 0 && (
        <Section key={id} id={id} title={title}>
          <LinkRow links={choices.map(({ name, scope }) => ({ name, href: routes.test(scope) }))} />
        </Section>
      ),
  )
}

/** The link to the test of what a page is about. */
export function PracticeLink({ scope }: { scope: Scope }) {
  return <MoreLink href={routes.test(scope)}>Test yourself on these notes</MoreLink>
}
