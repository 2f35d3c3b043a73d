import 'server-only'
import type { Language } from '../../languages'
import { stagedPaperName } from '../../paper-name'
import { formatPeriod, periodOf, type PeriodKind } from '../../period'
import type { Scope } from '../../practice/address'
import { words } from '../../words'
import { translated } from '../fields/translations'
import { getSyllabusPapers } from '../syllabus-paper'
import { getTopics } from '../topic'
import { subtreeIds } from '../topic/tree'
import { questionSchema, type Question } from './parser'
import { getMixedPool, type PooledQuestion } from './pool'

export { questionSchema, type Question }

/** A scope that has questions. */
export type Choice = { name: string; scope: Scope; questions: number }

/** The scopes of tests by group, and the number of all questions. */
export type PracticeIndex = { total: number; topics: Choice[]; periods: Choice[]; lines: Choice[] }

/** Months to choose from; the page of each older month links to its own test. */
const MONTHS = 12

/** What there are questions on. @throws ContentUnavailableError */
export async function getPracticeIndex(language: Language): Promise<PracticeIndex> {
  const [pool, topics, papers] = await Promise.all([
    getMixedPool(language),
    getTopics(language),
    getSyllabusPapers(),
  ])
  const choice = (name: string, scope: Scope, asks: (question: PooledQuestion) => boolean): Choice => ({
    ...{ name, scope },
    questions: pool.filter(asks).length,
  })
  const periods = (kind: PeriodKind, most: number) => {
    const nameOf = ({ publishedAt }: PooledQuestion) => publishedAt && periodOf(kind, publishedAt).name
    const moments = pool.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
    return [...new Map(moments.reverse().map((moment) => [periodOf(kind, moment).name, moment])).values()]
      .slice(0, most)
      .map((moment) => periodOf(kind, moment))
      .map((period) =>
        choice(
          kind === 'week'
            ? words[language].period.weekOf(formatPeriod(period, language))
            : formatPeriod(period, language),
          { kind: 'period', name: period.name },
          (question) => nameOf(question) === period.name,
        ),
      )
  }
  const ofTopics = topics.map((topic) => {
    const ids = new Set(subtreeIds(topics, topic._id))
    const scope: Scope = { kind: 'topic', slug: topic.slug }
    return choice(translated(topic, 'title', language).text, scope, (question) =>
      question.topics.some((id) => ids.has(id)),
    )
  })
  const ofLines = papers.flatMap(({ _id, slug, lines, ...paper }) =>
    lines.map(({ code }) =>
      choice(
        words[language].practice.line(stagedPaperName(paper, language), code),
        { kind: 'line', paper: slug, line: code },
        (question) => question.lines.some(({ paper, line }) => paper === _id && line === code),
      ),
    ),
  )
  const asked = (choices: Choice[]) => choices.filter(({ questions }) => questions > 0)
  return {
    total: pool.length,
    topics: asked(ofTopics),
    periods: [...periods('day', 1), ...periods('week', 1), ...periods('month', MONTHS)],
    lines: asked(ofLines),
  }
}
