import { LinkRow, MoreLink } from '@/components/ui/links'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Section } from '@/components/ui/section'
import type { PracticeIndex } from '@/lib/content/question'
import type { Scope } from '@/lib/practice/address'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

type LinksProps = { language: Language; index: PracticeIndex }

/** The tests of all topics and of the newest periods. */
export function PracticeLinks({ language, index: { topics, periods } }: LinksProps) {
  const to = pathsIn(language)
  const labels = words[language].practice
  const groups = [
    { id: 'topics', title: labels.byTopic, choices: topics },
    { id: 'periods', title: labels.byPeriod, choices: periods },
  ]
  return groups.map(
    ({ id, title, choices }) =>
      choices.length > 0 && (
        <Section key={id} id={id} title={title}>
          <LinkRow
            links={choices.map(({ name, scope }) => ({
              name: <MixedLanguageText text={name} language={language} />,
              href: to(routes.test(scope)),
            }))}
          />
        </Section>
      ),
  )
}

/** The link to the test of what a page is about. */
export function PracticeLink({ language, scope }: { language: Language; scope: Scope }) {
  return <MoreLink href={pathsIn(language)(routes.test(scope))}>{words[language].practice.link}</MoreLink>
}
