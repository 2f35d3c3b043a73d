import { expect, test } from 'vitest'
import { leaveOut } from './leave-out'

test('empty members are removed by key, and a list without keys is written again', () => {
  expect(
    leaveOut({
      _id: 'drafts.a',
      cover: { _type: 'image' },
      quiz: [
        { _type: 'quizQuestion', _key: 'a' },
        { _type: 'quizQuestion', _key: 'b', stem: 'Which?' },
      ],
      keyFacts: ['', 'One', ' ', 'Two'],
    }),
  ).toEqual([{ unset: ['cover', 'quiz[_key=="a"]'] }, { set: { keyFacts: ['One', 'Two'] } }])
})

test('a draft without empty parts does not change', () => {
  expect(leaveOut({ _id: 'drafts.a', title: 'A title', keyFacts: ['One'] })).toEqual([])
  expect(leaveOut(null)).toEqual([])
})
