import { expect, test } from 'vitest'
import { dayOf, INTERVALS, merged, parse, queue, rated } from '../../public/revise.js'

const card = (id: string) => ({
  ...{ id, language: 'en', front: [id], back: ['Back'] },
  source: { title: 'Note', url: 'https://www.example.org/' },
})
const ids = (cards: { id: string }[]) => cards.map(({ id }) => id)

test('a card that is known comes again after 1, 7, 21, 60 and 120 days, and then every 120 days', () => {
  let progress: [number, number] | undefined
  let day = 20_000
  const waits = Array.from({ length: 6 }, () => {
    progress = rated(progress, true, day)
    const wait = progress[1] - day
    day = progress[1]
    return wait
  })
  expect(waits).toEqual([1, 7, 21, 60, 120, 120])
})

test('a wrong answer starts again at one day, for a new card and for an old one', () => {
  for (const progress of [undefined, [3, 20_000], [4, 19_000]] satisfies ([number, number] | undefined)[]) {
    const wrong = rated(progress, false, 20_000)
    expect(wrong).toEqual([0, 20_001])
    expect(rated(wrong, true, 20_001)).toEqual([1, 20_008])
  }
})

test('a day is that of the visitor’s own calendar, whatever the hour or the change of clocks', () => {
  expect(dayOf(new Date(2026, 10, 21, 0, 0))).toBe(dayOf(new Date(2026, 10, 21, 23, 59, 59)))
  expect(dayOf(new Date(2026, 10, 22, 0, 0)) - dayOf(new Date(2026, 10, 21, 23, 59))).toBe(1)
  expect(dayOf(new Date(2026, 11, 31)) - dayOf(new Date(2026, 0, 1))).toBe(364)
  expect(dayOf(new Date(1970, 0, 1))).toBe(0)
})

test('a day has its due cards, the oldest first, then the new ones; a card of two decks comes once', () => {
  const cards = ['new', 'today', 'tomorrow', 'old', 'new', 'another'].map(card)
  const progress: Record<string, [number, number]> = {
    today: [1, 100],
    tomorrow: [1, 101],
    old: [0, 40],
    gone: [0, 1],
  }
  const { due, fresh } = queue(cards, progress, 100)
  expect(ids(due)).toEqual(['old', 'today'])
  expect(ids(fresh)).toEqual(['new', 'another'])
})

test('a card that a wrong clock has put off for years is due', () => {
  const longest = INTERVALS.at(-1)!
  const { due } = queue(
    ['far', 'last'].map(card),
    { far: [0, 100 + longest + 1], last: [4, 100 + longest] },
    100,
  )
  expect(ids(due)).toEqual(['far'])
})

test('two revisions together have all decks and cards, and the later answer of each card, in either order', () => {
  const phone = {
    decks: { '/topics/polity/cards.json': 'Polity' },
    cards: { both: [3, 160], phone: [0, 101], same: [1, 107] } as Record<string, [number, number]>,
  }
  const laptop = {
    decks: { '/topics/economy/cards.json': 'Economy' },
    // Answered wrong on day 120, after the right answer of day 100.
    cards: { both: [0, 121], laptop: [4, 220], same: [0, 101] } as Record<string, [number, number]>,
  }
  const expected = {
    decks: { ...phone.decks, ...laptop.decks },
    cards: { both: [0, 121], phone: [0, 101], laptop: [4, 220], same: [0, 101] },
  }
  expect(merged(phone, laptop)).toEqual(expected)
  expect(merged(laptop, phone)).toEqual(expected)
  expect(merged(merged(phone, laptop), laptop)).toEqual(expected)
})

const revision = { decks: { '/topics/polity/cards.json': 'Polity' }, cards: { 'a/fact/b': [0, 20_000] } }

test('what was saved can be read again', () => {
  expect(parse(JSON.stringify(revision))).toEqual(revision)
  const article = { ...revision, decks: { '/gu/current-affairs/2026-W47/cards.json': 'Week' } }
  expect(parse(JSON.stringify(article))).toEqual(article)
})

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['a number', '1'],
  ['no cards', JSON.stringify({ decks: {} })],
  ['a list of decks', JSON.stringify({ decks: [], cards: {} })],
  ...[
    'https://example.com/cards.json',
    '//example.com/cards.json',
    '/\\example.com/cards.json',
    '/topics/polity',
    '/a?b=/cards.json',
    'javascript:alert(1)//cards.json',
  ].map((address) => [`the deck ${address}`, JSON.stringify({ decks: { [address]: 'A deck' }, cards: {} })]),
  ...[[5, 20_000], [-1, 20_000], [0], [0, 1.5], [0, '20000'], [0, null], {}, 'due', [0, -1]].map(
    (progress) => [
      `the progress ${JSON.stringify(progress)}`,
      JSON.stringify({ decks: {}, cards: { a: progress } }),
    ],
  ),
  ['a deck without a title', JSON.stringify({ decks: { '/topics/a/cards.json': 1 }, cards: {} })],
] as [string, string][])('a file with %s is refused', (_, text) => {
  expect(() => parse(text)).toThrow(SyntaxError)
})
