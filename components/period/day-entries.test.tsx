import { expect, test } from 'vitest'
import { FEED_SIZE } from '@/lib/content/article/feed'
import { samples } from '@/lib/content/testing/samples'
import { siteFeedEntries } from './day-entries'

const note = (_id: string, publishedAt: string) => ({
  ...samples.article,
  ...{ _id, slug: _id, title: `Note ${_id}`, publishedAt, updatedOn: null },
})

// The second was published after midnight in India.
const articles = [
  note('c', '2026-11-21T04:00:00Z'),
  note('b', '2026-11-19T18:30:00Z'),
  note('a', '2026-11-19T04:00:00Z'),
]
const paths = async (now: string, among = articles) =>
  (await siteFeedEntries('en', among, now)).map(({ path }) => path.replace('/current-affairs/', ''))

test('a day follows its notes once it has ended in India', async () => {
  expect(await paths('2026-11-21')).toEqual(['c', '2026-11-20', 'b', '2026-11-19', 'a'])
  expect(await paths('2026-11-22')).toEqual(['2026-11-21', 'c', '2026-11-20', 'b', '2026-11-19', 'a'])
})

test('the last day of a full feed may be incomplete and has no entry', async () => {
  const many = Array.from({ length: FEED_SIZE - 1 }, (_, index) => note(`n${index}`, '2026-11-19T04:00:00Z'))
  const found = await paths('2026-11-22', [articles[0]!, ...many])
  expect(found.filter((path) => path.startsWith('2026'))).toEqual(['2026-11-21'])
})

test('the entry of a day has the facts of its notes and absolute links, without their texts', async () => {
  const [day] = await siteFeedEntries('en', articles, '2026-11-22')
  expect(day?.html).toContain('Article 51: the right to self-defence')
  expect(day?.html).toContain('href="https://www.example.org/current-affairs/c"')
  expect(day?.html).not.toContain('It was voided in 1991.')
  expect(day?.html).not.toMatch(/ (?:class|id)=| href="[/#]/)
})
