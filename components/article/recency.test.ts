import { expect, test } from 'vitest'
import type { ArticleCard } from '@/lib/content/article/card'
import { samples } from '@/lib/content/testing/samples'
import { byRecency } from './recency'

const article = (day: string, _id = day): ArticleCard => ({
  ...samples.article,
  _id,
  publishedAt: `${day}T06:00:00Z`,
})
const ids = (articles: ArticleCard[]) => articles.map(({ _id }) => _id)

test('the articles of the newest day lead, whether that is today or not', () => {
  const { lead } = byRecency(
    [article('2026-11-20', 'a'), article('2026-11-20', 'b'), article('2026-11-19')],
    '2026-11-24',
  )
  expect(lead?.day).toBe('2026-11-20')
  expect(ids(lead?.articles ?? [])).toEqual(['a', 'b'])
})

test('the week is seven days including today', () => {
  const { week, earlier } = byRecency(
    [article('2026-11-24'), article('2026-11-18'), article('2026-11-17')],
    '2026-11-24',
  )
  expect(ids(week)).toEqual(['2026-11-18'])
  expect(ids(earlier)).toEqual(['2026-11-17'])
})

test('a full week needs no older articles; a quiet one is filled up to seven', () => {
  const week = [1, 2, 3, 4, 5, 6, 7].map((n) => article('2026-11-24', `new-${n}`))
  const old = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => article('2025-01-01', `old-${n}`))
  expect(byRecency([...week, ...old], '2026-11-24').earlier).toEqual([])
  expect(byRecency([...week.slice(0, 2), ...old], '2026-11-24').earlier).toHaveLength(5)
})

test('without articles the groups are empty', () => {
  expect(byRecency([], '2026-11-24')).toEqual({ lead: null, week: [], earlier: [] })
})
