import { Breadcrumb } from '@/components/layout/breadcrumb'
import { MoreLink } from '@/components/ui/links'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { FEWEST, MOST, type Scope } from '@/lib/practice/address'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import type { Versions } from '@/lib/versions'
import { words } from '@/lib/words'

type Props = {
  language: Language
  versions: Versions
  title: string
  scope: Scope
  available: number
  /** The number of questions nearest to the one asked for. */
  nearest: number
}

/** Says why there is no test with a number of questions, and leads to the nearest. */
export function TestProblem({ language, versions, title, scope, available, nearest }: Props) {
  const to = pathsIn(language)
  const { layout, practice: labels } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versions}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: labels.here, href: to(routes.practice) },
        ]}
        here={<MixedLanguageText text={title} language={language} />}
      />
      <h1>
        <MixedLanguageText text={labels.test(title)} language={language} />
      </h1>
      <p>{available < MOST ? labels.sizeAndPool(FEWEST, MOST, available) : labels.size(FEWEST, MOST)}</p>
      <MoreLink href={to(routes.test(scope, nearest < FEWEST ? undefined : nearest))}>
        {labels.startWith(labels.questions(nearest))}
      </MoreLink>
      <MoreLink href={to(routes.practice)}>{labels.another}</MoreLink>
    </>
  )
}
