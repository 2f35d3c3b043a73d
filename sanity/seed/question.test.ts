import { expect, test } from 'vitest'
import { howMany, isStatementBased, right, whichOfTwo, wrong } from './question.ts'

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

test('only a question that opens with statements is based on them', () => {
  expect(isStatementBased(whichOfTwo(statement(true, 'A'), statement(true, 'B')))).toBe(true)
  expect(
    isStatementBased({ stem: 'Who?', options: ['1', '2', '3', '4'], answer: 0, explanation: '1.' }),
  ).toBe(false)
})
