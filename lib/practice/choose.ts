import { createHash } from 'node:crypto'
import { FEWEST, MOST } from './address.ts'

/**
 * Chooses questions and their order by a hash of each, so that a seed gives everyone the same test, a longer test begins
 * with the shorter one, and a new question moves at most one other out.
 */
export function choose<Question extends { id: string }>(
  questions: readonly Question[],
  count: number,
  seed: string,
): Question[] {
  const rank = ({ id }: Question) => createHash('sha256').update(`${seed} ${id}`).digest('hex')
  return questions
    .map((question) => ({ question, rank: rank(question) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ question }) => question)
}

/** The possible number of questions nearest to the requested one: five to a hundred, and no more than exist. */
export const nearestSize = (asked: number, available: number): number =>
  Math.min(Math.max(asked, FEWEST), available, MOST)
