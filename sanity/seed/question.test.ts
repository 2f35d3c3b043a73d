import { expect, test } from 'vitest'
import { languages } from '../../lib/languages.ts'
import { howMany, isStatementBased, questionsIn, right, whichOfTwo, wrong } from './question.ts'

const statement = (isCorrect: boolean, name: string) =>
  isCorrect ? right(`${name}.`, `${name} holds.`) : wrong(`${name}.`, `${name} does not hold.`)

test.each([
  [[true, false, false], 'Only one'],
  [[true, false, true], 'Only two'],
  [[true, true, true], 'All three'],
  [[false, false, false], 'None'],
] as const)('of three statements that are correct as %j, the answer is “%s”', ([a, b, c], option) => {
  const question = howMany(statement(a, 'A'), statement(b, 'B'), statement(c, 'C'))
  expect(question.options[question.answer]).toBe(option)
})

test.each([
  [[true, false], '1 only'],
  [[false, true], '2 only'],
  [[true, true], 'Both 1 and 2'],
  [[false, false], 'Neither 1 nor 2'],
] as const)('of two statements that are correct as %j, the answer is “%s”', ([a, b], option) => {
  const question = whichOfTwo(statement(a, 'A'), statement(b, 'B'))
  expect(question.options[question.answer]).toBe(option)
})

test('statements are numbered, each on a line, and the explanation covers every one', () => {
  const question = whichOfTwo(statement(true, 'A'), statement(false, 'B'))
  expect(question.stem.split('\n')).toEqual([
    'Consider the following statements:',
    '1. A.',
    '2. B.',
    'Which of the statements given above is/are correct?',
  ])
  expect(question.explanation).toBe('1 is correct: A holds. 2 is wrong: B does not hold.')
})

test.each([
  ['hi', 'केवल दो', 'केवल 2', 'कथन 1 गलत है: A does not hold. कथन 2 सही है: B holds.'],
  ['gu', 'માત્ર બે', 'માત્ર 2', 'વિધાન 1 ખોટું છે: A does not hold. વિધાન 2 સાચું છે: B holds.'],
] as const)('a question in %s has options and explanation in that language', (language, two, second, why) => {
  const { howMany, whichOfTwo } = questionsIn(language)
  const ofThree = howMany(statement(true, 'A'), statement(false, 'B'), statement(true, 'C'))
  const ofTwo = whichOfTwo(statement(false, 'A'), statement(true, 'B'))
  expect(ofThree.options[ofThree.answer]).toBe(two)
  expect(ofTwo.options[ofTwo.answer]).toBe(second)
  expect(ofTwo.explanation).toBe(why)
})

test.each(languages)(
  'the words of a question in %s differ from each other, and so do its options',
  (language) => {
    const { howMany, whichOfTwo } = questionsIn(language)
    const questions = [
      howMany(statement(true, 'A'), statement(false, 'B'), statement(true, 'C')),
      whichOfTwo(statement(true, 'A'), statement(false, 'B')),
    ]
    expect(questions.every(isStatementBased)).toBe(true)
    for (const { stem, options } of questions) {
      expect(new Set(stem.split('\n')).size).toBe(stem.split('\n').length)
      expect(new Set(options).size).toBe(4)
    }
  },
)

test('only a question that opens with statements is based on them', () => {
  expect(isStatementBased(whichOfTwo(statement(true, 'A'), statement(true, 'B')))).toBe(true)
  expect(
    isStatementBased({ stem: 'Who?', options: ['1', '2', '3', '4'], answer: 0, explanation: '1.' }),
  ).toBe(false)
})
