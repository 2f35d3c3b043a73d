import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PracticeForm, type Chosen } from '@/components/practice/practice-form'
import { PracticeLinks } from '@/components/practice/practice-links'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getPracticeIndex } from '@/lib/content/question'
import { pageNumber } from '@/lib/page-number'
import { FEWEST, MOST, parseTest, testPath, USUAL } from '@/lib/practice/address'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

type Props = PageProps<'/[language]/practice'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { of } = await searchParams
  return {
    ...pageMetadata({
      title: 'Practice tests for prelims',
      description: `Tests of ${FEWEST} to ${MOST} questions on current affairs, a topic or a line of the syllabus, with answers and explanations.`,
      path: routes.practice,
    }),
    ...(of && { robots: { index: false } }),
  }
}

/** Chooses a test. With a choice in the address, it redirects to the test, or says what is wrong. */
export default async function PracticePage({ searchParams }: Props) {
  const { of, questions } = await searchParams
  const scope = first(of)
  const chosen = scope === '' ? undefined : chosenTest(scope, first(questions))
  if (chosen?.path) redirect(chosen.path)
  const index = await getPracticeIndex()
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Practice" />
      <PreviewProblems />
      <h1>Practice tests</h1>
      {index.total === 0 ? (
        <p>There are no questions yet.</p>
      ) : (
        <>
          <p>
            Answer the questions here or print them. The address of a test gives everyone the same test, so
            that you can compare your results.
          </p>
          <PracticeForm index={index} chosen={chosen} />
          <PracticeLinks index={index} />
        </>
      )}
    </>
  )
}

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** The path of the chosen test, or why there is none. */
function chosenTest(of: string, questions: string): Chosen & { path?: string } {
  const test = parseTest(of.split('/'))
  const number = questions === '' ? USUAL : pageNumber(questions.trim())
  if (!test || test.questions !== undefined)
    return { of: 'mixed', questions, problem: 'Choose what the test is about.' }
  if (number === undefined)
    return { of, questions: String(USUAL), problem: `Write a whole number from ${FEWEST} to ${MOST}.` }
  return { of, questions, path: testPath(test.scope, number) }
}
