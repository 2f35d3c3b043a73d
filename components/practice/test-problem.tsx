import { Breadcrumb } from '@/components/layout/breadcrumb'
import { MoreLink } from '@/components/ui/links'
import { FEWEST, MOST, type Scope } from '@/lib/practice/address'
import { routes } from '@/lib/routes'

type Props = {
  title: string
  scope: Scope
  available: number
  /** The number of questions nearest to the one asked for. */
  nearest: number
}

/** Says why there is no test with a number of questions, and leads to the nearest. */
export function TestProblem({ title, scope, available, nearest }: Props) {
  const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`)
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Practice', href: routes.practice },
        ]}
        here={title}
      />
      <h1>Test: {title}</h1>
      <p>
        A test has {FEWEST} to {MOST} questions
        {available < MOST && `, and there ${available === 1 ? 'is' : 'are'} ${questions(available)} on this`}.
      </p>
      <MoreLink href={routes.test(scope, nearest < FEWEST ? undefined : nearest)}>
        Start the test with {questions(nearest)}
      </MoreLink>
      <MoreLink href={routes.practice}>Choose another test</MoreLink>
    </>
  )
}
