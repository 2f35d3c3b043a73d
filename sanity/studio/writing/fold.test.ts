import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  [
    'What the note is about, in 10 to 110 characters, for example “Russia-North Korea pact”.',
    'What the note is about, in 10 to 110 characters.',
    'For example “Russia-North Korea pact”.',
  ],
  [
    'Notes to read next, up to 4, for example “Self-defence”. The page adds notes if there are fewer.',
    'Notes to read next, up to 4.',
    'For example “Self-defence”. The page adds notes if there are fewer.',
  ],
  [
    'The day and time in India. Choose one that lies ahead and the note appears by itself then.',
    'The day and time in India.',
    'Choose one that lies ahead and the note appears by itself then.',
  ],
])('the first sentence of “%s” stays, its example is folded', (description, short, rest) => {
  expect(fold(description)).toEqual({ short, rest })
})

test.each([
  'For example Ministry of External Affairs.',
  'For example https://web.archive.org/web/2024/https://www.un.org/en/about-us/un-charter',
])('“%s” is shown whole', (description) => {
  expect(fold(description)).toEqual({ short: description })
})
