import { expect, test } from 'vitest'
import { queries } from './queries.cases'
import { rank } from './rank'
import { resolve } from './resolve'
import { seedBranches } from './testing/seed-branches'

/** The slug of the suggested branch, or why there is none. */
function outcome(query: string): string {
  const found = resolve(query, seedBranches)
  if (found.kind === 'problem') return found.problem
  if (found.kind === 'choice') return found.choice.reason === 'state' ? 'wholeState' : 'which'
  return rank(found.place, seedBranches).suggested?.branch.slug ?? 'none'
}

for (const [expected, all] of Object.entries(queries))
  test.each(all.map((query) => [query.slice(0, 40), query]))(`%s: ${expected}`, (_, query) => {
    expect(outcome(query)).toBe(expected)
  })

test('the table has at least 120 queries', () => {
  expect(Object.values(queries).flat().length).toBeGreaterThan(120)
})
