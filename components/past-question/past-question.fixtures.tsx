import type { PastQuestion as Question } from '@/lib/content/past-question'
import { samples } from '@/lib/content/testing/samples'
import { AskedQuestions, AskedSummary } from './asked'
import { PastQuestionList, PastQuestions } from './past-question-list'
import { QuestionIndex } from './question-index'

const question = samples.pastQuestion
const paper = samples.syllabusPaper
const bare: Question = {
  ...question,
  ...{ _id: 'bare', paper: null, number: null, set: null, statements: [], numbering: null, closing: null },
  ...{ options: null, key: null, keyState: null, explanation: null },
}
const state = (keyState: Question['keyState']): Question => ({ ...question, key: null, keyState })

export const pastQuestionFixtures = [
  {
    component: 'PastQuestionList',
    states: {
      'final key': <PastQuestionList language="en" questions={[question]} />,
      'provisional key': (
        <PastQuestionList language="en" questions={[{ ...question, keyState: 'provisional' }]} />
      ),
      'no key': <PastQuestionList language="en" questions={[state('none')]} />,
      cancelled: <PastQuestionList language="en" questions={[state('cancelled')]} />,
      mains: <PastQuestionList language="en" questions={[bare]} />,
      'below the headings of a paper': (
        <PastQuestionList language="en" questions={[question, bare]} isPlaced />
      ),
    },
  },
  {
    component: 'PastQuestions',
    states: {
      english: <PastQuestions language="en" questions={[question]} />,
      gujarati: <PastQuestions questions={[question]} language="gu" />,
      none: <PastQuestions language="en" questions={[]} />,
    },
  },
  {
    component: 'AskedSummary',
    states: {
      once: <AskedSummary language="en" asked={{ questions: [question], years: [2000] }} />,
      often: <AskedSummary language="en" asked={{ questions: [question], years: [2012, 2000, 2012] }} />,
      never: <AskedSummary language="en" asked={{ questions: [], years: [] }} />,
    },
  },
  {
    component: 'AskedQuestions',
    states: {
      all: <AskedQuestions language="en" asked={{ questions: [question], years: [2000] }} />,
      more: <AskedQuestions language="en" asked={{ questions: [question], years: [2000, 2012] }} />,
    },
  },
  {
    component: 'QuestionIndex',
    states: {
      several: (
        <QuestionIndex
          language="en"
          index={{
            years: [
              { year: 2012, questions: 2 },
              { year: 2000, questions: 1 },
            ],
            papers: [{ ...paper, questions: 3 }],
          }}
        />
      ),
      none: <QuestionIndex language="en" index={{ years: [], papers: [] }} />,
    },
  },
]
