import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TestProblem } from '@/components/practice/test-problem'
import { TestView } from '@/components/practice/test-view'
import { getTestScope, getTestVersions } from '@/lib/content/question/scope'
import { getTestQuestions } from '@/lib/content/question/test-questions'
import { getSettings } from '@/lib/content/settings'
import { pathsIn, type Language } from '@/lib/languages'
import { decodedSegment } from '@/lib/path-segment'
import { parseTest, scopeName, USUAL } from '@/lib/practice/address'
import { choose, nearestSize } from '@/lib/practice/choose'
import { routes } from '@/lib/routes'
import { absoluteUrl } from '@/lib/seo/linked-data'
import { pageMetadata } from '@/lib/seo/metadata'
import { words } from '@/lib/words'
import { languageOf } from '../../language-of'

type Props = PageProps<'/[language]/practice/[...test]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const found = await ask(params, language)
  if (!found) return {}
  const labels = words[language].practice
  const { questions } = found.address
  return {
    ...pageMetadata({
      title: labels.test(found.title),
      description: labels.testDescription(labels.questions(found.size), found.title),
      language,
      versions: found.versions,
    }),
    // Other numbers and selections are other extracts of the same questions.
    ...(questions !== undefined && { robots: { index: false } }),
  }
}

/** A test of a scope, `/practice/topic/polity`, or one of another length or selection, `/practice/topic/polity/50/2`. */
export default async function TestPage({ params }: Props) {
  const language = await languageOf(params)
  const found = await ask(params, language)
  if (!found) notFound()
  const { address, versions, title, href, pool, size } = found
  const { scope, questions: asked = size, selection } = address
  if (asked !== size)
    return (
      <TestProblem
        language={language}
        versions={versions}
        title={title}
        scope={scope}
        available={pool.length}
        nearest={size}
      />
    )
  const [questions, settings] = await Promise.all([
    getTestQuestions(choose(pool, size, `${scopeName(scope)} ${selection}`), language),
    getSettings(),
  ])
  if (questions.length === 0) notFound()
  return (
    <TestView
      language={language}
      versions={versions}
      address={address}
      url={absoluteUrl(pathsIn(language)(routes.test(scope, address.questions, selection)))}
      title={title}
      href={href}
      questions={questions}
      available={pool.length}
      schemes={settings?.markingSchemes ?? []}
    />
  )
}

/** The test at an address, with its questions, its versions and the nearest number of them that it can have. */
async function ask(params: Props['params'], language: Language) {
  const address = parseTest((await params).test.map(decodedSegment))
  const found = address && (await getTestScope(address.scope, language))
  if (!address || !found) return undefined
  const versions = await getTestVersions(address, language)
  return { ...found, address, versions, size: nearestSize(address.questions ?? USUAL, found.pool.length) }
}
