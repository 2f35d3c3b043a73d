import { ref, system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const question = {
  ...system,
  _id: 'question-treaties',
  _type: 'question',
  stem: 'Consider the following statements:\n1. The treaty of 1961 was voided.\n2. The treaty of 2024 was signed in Moscow.\nWhich of the statements given above is/are correct?',
  options: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
  answer: 0,
  explanation: '1 is correct: it was voided in 1991. 2 is wrong: it was signed in Pyongyang.',
  topics: [ref('topic-ir', 'w1')],
  syllabus: [{ _type: 'syllabusReference', _key: 'y1', paper: ref('syllabus-gs2'), line: '2.17' }],
  difficulty: 'easy',
  language: 'en',
  sources: [
    {
      _type: 'source',
      _key: 'o1',
      publisher: 'Ministry of External Affairs',
      title: 'Weekly briefing',
      url: 'https://www.mea.gov.in/weekly-briefing',
      date: '2024-06-20',
    },
  ],
}
