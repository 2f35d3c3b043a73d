import { expect, test } from 'vitest'
import { parsePeriod } from '../../period'
import { getArticle } from '../article'
import { documents, others } from '../testing/documents'
import { ref } from '../testing/parts'
import { serveContent } from '../testing/query-server'
import { getPracticeIndex } from './index'
import { getLinePool, getMixedPool, getPeriodPool, getTopicPool, hasLineTest, hasTopicTest } from './pool'
import { getTestScope } from './scope'
import { getTestQuestions } from './test-questions'

const { article, question } = documents
const slug = (current: string) => ({ _type: 'slug', current })

const dataset = [
  ...Object.values(documents),
  ...others,
  // Refers to the question of the other, to one that does not exist, and asks one of its own.
  {
    ...article,
    ...{ _id: 'article-newer', slug: slug('newer'), publishedAt: '2024-07-01T06:30:00Z' },
    supersededBy: undefined,
    topics: [ref('topic-polity', 't1')],
    quiz: [ref('question-treaties', 'q1'), ref('question-gone', 'q2'), { ...article.quiz[0], _key: 'q3' }],
  },
  { ...question, _id: 'question-alone', topics: [ref('topic-below', 't1')], syllabus: [] },
  { ...question, _id: 'question-hindi', language: 'hi' },
]

serveContent(() => dataset)

const ids = (pool: { id: string }[]) => pool.map(({ id }) => id).sort()

test('a quiz has questions of the note and of the bank; what is not there is left out', async () => {
  const note = await getArticle('newer', 'en')
  expect(note?.quiz.map(({ _key, _id, stem }) => [_key, _id, stem.slice(0, 10)])).toEqual([
    ['q1', 'question-treaties', 'Consider t'],
    ['q3', 'article-newer/q3', 'Article 51'],
  ])
})

test('tests choose among the questions of current notes and of the bank, each once', async () => {
  // The sample is superseded.
  const all = ['article-newer/q3', 'article-other/q1', 'question-alone', 'question-treaties']
  expect(ids(await getMixedPool('en'))).toEqual(all)
  expect((await getMixedPool('en')).find(({ id }) => id === 'question-treaties')?.note).toBe('article-newer')
  expect(ids(await getTopicPool(['topic-below'], 'en'))).toEqual(['question-alone'])
  expect(ids(await getTopicPool(['topic-polity'], 'en'))).toEqual(['article-newer/q3', 'question-treaties'])
  expect(ids(await getLinePool('syllabus-gs2', '2.17', 'en'))).toEqual(['question-treaties'])
  expect(ids(await getPeriodPool(parsePeriod('2024-07')!, 'en'))).toEqual([
    'article-newer/q3',
    'question-treaties',
  ])
  expect(await getPeriodPool(parsePeriod('2020-01')!, 'en')).toEqual([])
})

test('a scope without questions has no test', async () => {
  expect(await hasTopicTest(['topic-below'], 'en')).toBe(true)
  expect(await hasTopicTest(['topic-none'], 'en')).toBe(false)
  expect(await hasLineTest('syllabus-gs2', '2.17', 'en')).toBe(true)
  expect(await hasLineTest('syllabus-gs2', '2.1', 'en')).toBe(false)
  expect(await getTestScope({ kind: 'topic', slug: 'none' }, 'en')).toBeNull()
  expect(await getTestScope({ kind: 'period', name: '2020-01' }, 'en')).toBeNull()
  expect(await getTestScope({ kind: 'topic', slug: 'polity' }, 'en')).toMatchObject({ title: 'Polity' })
})

test('the questions of a test come in its order, with topic and note', async () => {
  const chosen = (await getMixedPool('en')).sort((a, b) => (a.id < b.id ? -1 : 1))
  const missing = { ...chosen[0]!, id: 'article-newer/gone' }
  const found = await getTestQuestions([missing, ...chosen], 'en')
  expect(found.map(({ question, topic, note }) => [question._id, topic, note?.slug])).toEqual([
    ['article-newer/q3', 'Polity', 'newer'],
    ['article-other/q1', 'International relations', 'other'],
    ['question-alone', expect.any(String), undefined],
    ['question-treaties', 'Polity', 'newer'],
  ])
})

test('the index counts the questions of each scope', async () => {
  const { total, topics, periods, lines } = await getPracticeIndex('en')
  expect(total).toBe(4)
  // With those of the topics below.
  expect(topics.find(({ name }) => name === 'Polity')?.questions).toBe(4)
  expect(periods.map(({ scope, questions }) => [scope, questions])).toEqual([
    [{ kind: 'period', name: '2024-07-01' }, 2],
    [{ kind: 'period', name: '2024-W27' }, 2],
    [{ kind: 'period', name: '2024-07' }, 2],
    [{ kind: 'period', name: '2024-06' }, 1],
  ])
  expect(lines.every(({ questions }) => questions > 0)).toBe(true)
})
