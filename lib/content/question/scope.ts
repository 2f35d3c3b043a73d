import 'server-only'
import { stagedPaperName } from '../../paper-name'
import { formatPeriod, parsePeriod } from '../../period'
import type { Scope } from '../../practice/address'
import { routes } from '../../routes'
import { getSyllabusPaper } from '../syllabus-paper'
import { getTopicPlace } from '../topic'
import { getLinePool, getMixedPool, getPeriodPool, getTopicPool, type PooledQuestion } from './pool'

/** What a test is about, in words, with the page to read on it and its questions. */
export type TestScope = { title: string; href: string; pool: PooledQuestion[] }

/** The scope of a test; null if it has no questions or does not exist. @throws ContentUnavailableError */
export async function getTestScope(scope: Scope): Promise<TestScope | null> {
  const found = await resolve(scope)
  return found && found.pool.length > 0 ? found : null
}

async function resolve(scope: Scope): Promise<TestScope | null> {
  if (scope.kind === 'mixed')
    return { title: 'All subjects', href: routes.articles(), pool: await getMixedPool() }
  if (scope.kind === 'topic') {
    const place = await getTopicPlace(scope.slug)
    if (!place) return null
    const { topic, subtree } = place
    return { title: topic.title, href: routes.topic(topic.slug), pool: await getTopicPool(subtree) }
  }
  if (scope.kind === 'line') {
    const paper = await getSyllabusPaper(scope.paper)
    const line = paper?.lines.find(({ code }) => code === scope.line)
    if (!paper || !line) return null
    return {
      title: `${stagedPaperName(paper)}, line ${line.code}`,
      href: routes.syllabusLineArticles(paper.slug, line.code),
      pool: await getLinePool(paper._id, line.code),
    }
  }
  const period = parsePeriod(scope.name)
  if (!period) return null
  return {
    title: `Current affairs, ${formatPeriod(period)}`,
    href: routes.period(period),
    pool: await getPeriodPool(period),
  }
}
