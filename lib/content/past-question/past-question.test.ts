import { expect, test } from 'vitest'
import { documents, others } from '../testing/documents'
import { ref } from '../testing/parts'
import { serveContent } from '../testing/query-server'
import { ASKED_SIZE, getLineQuestions, getTopicQuestions } from './asked'
import { getPaperQuestions, getPastQuestionIndex, getYearQuestions } from './index'

const { pastQuestion, ...rest } = documents

const asked = (_id: string, year: number, changes: object = {}) => ({
  ...pastQuestion,
  _id,
  year,
  ...changes,
})

const dataset = [
  ...Object.values(rest),
  ...others,
  { ...rest.syllabusPaper, _id: 'syllabus-gs1', code: 'GS1', slug: { _type: 'slug', current: 'gs1' } },
  asked('b', 2012, { number: 9 }),
  asked('a', 2012, { number: 10 }),
  asked('c', 2020, { topics: [ref('topic-below', 'w1')], syllabus: [] }),
  // The paper of the line is not that of the question, and its topic is another.
  asked('d', 2012, { paper: ref('syllabus-gs1'), number: 1, topics: [ref('topic-polity', 'w1')] }),
  asked('e', 2012, { stage: 'prelims', paper: undefined }),
  ...Array.from({ length: 21 }, (_, index) =>
    asked(`f${index + 10}`, 2001, { number: index + 1, topics: [ref('topic-polity', 'w1')], syllabus: [] }),
  ),
]

serveContent(() => dataset)

const ids = (questions: { _id: string }[] | undefined) => questions?.map(({ _id }) => _id)

test('the years, newest first, and the papers that have questions, each with their number', async () => {
  const { years, papers } = await getPastQuestionIndex()
  expect(years).toEqual([
    { year: 2020, questions: 1 },
    { year: 2012, questions: 4 },
    { year: 2001, questions: 21 },
  ])
  expect(papers.map(({ code, questions }) => [code, questions])).toEqual([
    ['GS1', 1],
    ['GS2', 24],
  ])
})

test('a year has its questions, prelims first, paper by paper in the order of their numbers', async () => {
  const page = await getYearQuestions(2012, 1)
  expect(ids(page?.questions)).toEqual(['e', 'd', 'b', 'a'])
  expect(page).toMatchObject({ page: 1, pages: 1, total: 4 })
})

test('a long year has pages, and what has no questions has none', async () => {
  expect((await getYearQuestions(2001, 1))?.questions).toHaveLength(20)
  expect(ids((await getYearQuestions(2001, 2))?.questions)).toEqual(['f30'])
  expect(await getYearQuestions(2001, 3)).toBeNull()
  expect(await getYearQuestions(1999, 1)).toBeNull()
  expect(await getPaperQuestions('syllabus-none', 1)).toBeNull()
})

test('a paper has its questions, the newest year first', async () => {
  expect(ids((await getPaperQuestions('syllabus-gs2', 1))?.questions.slice(0, 4))).toEqual([
    ...['c', 'b', 'a', 'f10'],
  ])
  expect(ids((await getPaperQuestions('syllabus-gs1', 1))?.questions)).toEqual(['d'])
})

test('a topic and a line have their newest questions and the years of all', async () => {
  const topic = await getTopicQuestions(['topic-ir', 'topic-below'])
  expect(ids(topic.questions)).toEqual(['c', 'b', 'a', 'e'])
  expect(topic.years.sort()).toEqual([2012, 2012, 2012, 2020])
  const polity = await getTopicQuestions(['topic-polity'])
  expect(polity.questions).toHaveLength(ASKED_SIZE)
  expect(polity.years).toHaveLength(22)
  const line = await getLineQuestions('syllabus-gs2', '2.17')
  expect(line.years).toEqual([2012, 2012, 2012, 2012])
  expect(await getLineQuestions('syllabus-gs1', '2.17')).toEqual({ questions: [], years: [] })
})
