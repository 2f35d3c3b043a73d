import 'server-only'
import { pathsIn, type Language } from '../../languages'
import { stagedPaperName } from '../../paper-name'
import { formatPeriod, parsePeriod } from '../../period'
import type { Scope, TestAddress } from '../../practice/address'
import { routes } from '../../routes'
import { versionsBy, versionsOfPage, type Versions } from '../../versions'
import { words } from '../../words'
import { translated } from '../fields/translations'
import { getSyllabusPaper } from '../syllabus-paper'
import { getTopicPlace } from '../topic'
import { getLinePool, getMixedPool, getPeriodPool, getTopicPool, type PooledQuestion } from './pool'

/** What a test is about, in words, with the page to read on it and its questions. */
export type TestScope = { title: string; href: string; pool: PooledQuestion[] }

/** The scope of a test; null if it has no questions or does not exist. @throws ContentUnavailableError */
export async function getTestScope(scope: Scope, language: Language): Promise<TestScope | null> {
  const found = await resolve(scope, language)
  return found && found.pool.length > 0 ? found : null
}

/**
 * The versions of a test. A language without questions in the scope has no test of it; one of another length or
 * selection is the same test in its own language only.
 * @throws ContentUnavailableError
 */
export async function getTestVersions(
  { scope, questions, selection }: TestAddress,
  language: Language,
): Promise<Versions> {
  const first = await versionsBy(routes.test(scope), async (other) =>
    (await getTestScope(scope, other)) ? undefined : routes.practice,
  )
  const page = questions === undefined && selection === 1 ? 1 : 2
  return versionsOfPage(first, language, page, () => routes.test(scope, questions, selection))
}

async function resolve(scope: Scope, language: Language): Promise<TestScope | null> {
  const to = pathsIn(language)
  const { practice, period: labels } = words[language]
  if (scope.kind === 'mixed')
    return { title: practice.everything, href: to(routes.articles()), pool: await getMixedPool(language) }
  if (scope.kind === 'topic') {
    const place = await getTopicPlace(scope.slug, language)
    if (!place) return null
    const { topic, subtree } = place
    return {
      title: translated(topic, 'title', language).text,
      href: to(routes.topic(topic.slug)),
      pool: await getTopicPool(subtree, language),
    }
  }
  if (scope.kind === 'line') {
    const paper = await getSyllabusPaper(scope.paper)
    const line = paper?.lines.find(({ code }) => code === scope.line)
    if (!paper || !line) return null
    return {
      title: practice.line(stagedPaperName(paper, language), line.code),
      href: to(routes.syllabusLineArticles(paper.slug, line.code)),
      pool: await getLinePool(paper._id, line.code, language),
    }
  }
  const period = parsePeriod(scope.name)
  if (!period) return null
  return {
    title: labels.title(formatPeriod(period, language)),
    href: to(routes.period(period)),
    pool: await getPeriodPool(period, language),
  }
}
