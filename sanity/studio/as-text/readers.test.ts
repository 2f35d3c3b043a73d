import { expect, test } from 'vitest'
import { readMembers, textLists, type TextList } from './readers'

function read(type: string, text: string) {
  const list: TextList | undefined = textLists[type]
  if (!list) throw new Error(`There is no list of ${type}.`)
  return readMembers(list, text)
}

test.each(Object.entries(textLists))('the example of %s is read', (_, list) => {
  expect(readMembers(list, list.example)).toMatchObject({ members: [{}], left: [] })
})

test('two questions with their answers and explanations', () => {
  const text = [
    ...['Which Article recognises self-defence?', '(a) Article 2', '(b) Article 24', '(c) Article 51'],
    ...['(d) Article 99', 'Ans: (c)', 'Explanation: Article 51 recognises it.'],
    ...['2. When was the treaty signed?', 'A. 1961 B. 2000 C. 2023 D. 2024', 'Answer: D'],
  ].join('\n')
  expect(read('quizQuestion', text)).toEqual({
    members: [
      {
        stem: 'Which Article recognises self-defence?',
        options: ['Article 2', 'Article 24', 'Article 51', 'Article 99'],
        answer: 2,
        explanation: 'Article 51 recognises it.',
      },
      { stem: 'When was the treaty signed?', options: ['1961', '2000', '2023', '2024'], answer: 3 },
    ],
    left: [],
  })
})

test('what is no question yet is left, and none of its words is lost', () => {
  const text = 'Which Article recognises self-defence?\n(a) Article 2\n(b) Article 24'
  expect(read('quizQuestion', text)).toEqual({ members: [], left: text.split('\n') })
})

test('mains questions, each on a line with its words and marks', () => {
  expect(
    read('mainsQuestion', '1. Discuss the pact. (250 words)\nExamine its effects. (150 words, 10 marks)'),
  ).toEqual({
    members: [
      { text: 'Discuss the pact.', words: 250, marks: 15 },
      { text: 'Examine its effects.', words: 150, marks: 10 },
    ],
    left: [],
  })
})

test('sources, each on a line', () => {
  const text =
    'Ministry of External Affairs – Joint statement, https://www.mea.gov.in/a, 19 June 2024\nPIB: Release'
  expect(read('source', text)).toEqual({
    members: [
      {
        ...{ publisher: 'Ministry of External Affairs', title: 'Joint statement' },
        ...{ url: 'https://www.mea.gov.in/a', date: '2024-06-19' },
      },
      { publisher: 'PIB', title: 'Release' },
    ],
    left: [],
  })
})

test('an empty text holds nothing', () => {
  expect(read('source', ' \n')).toEqual({ members: [], left: [] })
})
