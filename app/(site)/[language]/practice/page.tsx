import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PracticeForm, type Chosen } from '@/components/practice/practice-form'
import { PracticeLinks } from '@/components/practice/practice-links'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getPracticeIndex } from '@/lib/content/question'
import { pathsIn, type Language } from '@/lib/languages'
import { pageNumber } from '@/lib/page-number'
import { FEWEST, MOST, parseTest, testPath, USUAL } from '@/lib/practice/address'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/practice'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const labels = words[language].practice
  const { of } = await searchParams
  return {
    ...pageMetadata({
      title: labels.pageTitle,
      description: labels.pageDescription(FEWEST, MOST),
      language,
      versions: versionsOf(routes.practice),
    }),
    ...(of && { robots: { index: false } }),
  }
}

/** Chooses a test. With a choice in the address, it redirects to the test, or says what is wrong. */
export default async function PracticePage({ params, searchParams }: Props) {
  const language = await languageOf(params)
  const to = pathsIn(language)
  const { layout, practice: labels } = words[language]
  const { of, questions } = await searchParams
  const scope = first(of)
  const chosen = scope === '' ? undefined : chosenTest(scope, first(questions), language)
  if (chosen?.path) redirect(to(chosen.path))
  const index = await getPracticeIndex(language)
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.practice)}
        trail={[{ name: layout.home, href: to(routes.home) }]}
        here={labels.here}
      />
      <PreviewProblems />
      <h1>{labels.title}</h1>
      {index.total === 0 ? (
        <p>{labels.none}</p>
      ) : (
        <>
          <p>{labels.intro}</p>
          <PracticeForm language={language} index={index} chosen={chosen} />
          <PracticeLinks language={language} index={index} />
        </>
      )}
    </>
  )
}

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** The path of the chosen test, or why there is none. */
function chosenTest(of: string, questions: string, language: Language): Chosen & { path?: string } {
  const labels = words[language].practice
  const test = parseTest(of.split('/'))
  const number = questions === '' ? USUAL : pageNumber(questions.trim())
  if (!test || test.questions !== undefined) return { of: 'mixed', questions, problem: labels.chooseSubject }
  if (number === undefined) return { of, questions: String(USUAL), problem: labels.wholeNumber(FEWEST, MOST) }
  return { of, questions, path: testPath(test.scope, number) }
}
