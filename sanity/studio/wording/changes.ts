import type { Path } from 'sanity'
import { z } from 'zod'
import { wordsOf } from '../../../lib/search/words'
import { commonMembers } from './common-members'
import { fieldPath } from './field-path'
import { passagesOf, type Passage } from './passages'
import { similarity } from './similarity'
import { wordDiff, type DiffPart } from './word-diff'

/** A text that differs between two versions of an article; `in` is the version that its path belongs to. */
export type Change =
  | { kind: 'added' | 'moved'; in: 'after'; path: Path; text: string }
  | { kind: 'removed'; in: 'before'; path: Path; text: string }
  | { kind: 'changed'; in: 'after'; path: Path; parts: DiffPart[] }

/** The changed texts between two versions of an article, by paragraph and field, in reading order. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [old, now] = [byField(before), byField(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) =>
    changesIn(old.get(field) ?? [], now.get(field) ?? []),
  )
}

function byField(article: unknown): Map<string, Passage[]> {
  return Map.groupBy(passagesOf(article), ({ path: [field] }) => (typeof field === 'string' ? field : ''))
}

const textOf = ({ text }: Passage) => text
const wordSet = ({ text }: Passage) => new Set(wordsOf(text))

function changesIn(before: readonly Passage[], after: readonly Passage[]): Change[] {
  const changes: Change[] = []
  let [i, j] = [0, 0]
  const equal = commonMembers(before.map(textOf), after.map(textOf))
  for (const [oldIndex, newIndex] of [...equal, [before.length, after.length] as const]) {
    for (const change of rewritten(before.slice(i, oldIndex), after.slice(j, newIndex))) changes.push(change)
    ;[i, j] = [oldIndex + 1, newIndex + 1]
  }
  return withMoves(changes)
}

/** Differences between two places without an equal text. */
function rewritten(before: readonly Passage[], after: readonly Passage[]): Change[] {
  const left = new Set(before)
  const changes = after.map((passage): Change => {
    const earlier = earlierOf(passage, [...left])
    if (!earlier) return { kind: 'added', in: 'after', ...passage }
    left.delete(earlier)
    const parts = wordDiff(earlier.text, passage.text)
    return { kind: 'changed', in: 'after', path: passage.path, parts }
  })
  const removed = [...left].map((passage): Change => ({ kind: 'removed', in: 'before', ...passage }))
  return [...removed, ...changes]
}

/** The share of common words above which a text counts as rewritten; in the same block, less is enough. */
const [LEAST_COMMON, SAME_BLOCK] = [0.5, 0.25]

/** The earlier version of a text: that of the same field, or else the most similar one. */
function earlierOf(passage: Passage, candidates: readonly Passage[]): Passage | undefined {
  const field = fieldPath(passage.path)
  const same = candidates.find(({ path }) => fieldPath(path) === field)
  const last = passage.path.at(-1)
  if (same && typeof last === 'string') return same
  const isBlock = typeof last === 'object'
  const [best] = candidates
    .map((candidate) => ({
      candidate,
      score:
        similarity(wordSet(candidate), wordSet(passage)) + (isBlock && candidate === same ? SAME_BLOCK : 0),
    }))
    .sort((one, other) => other.score - one.score)
  return best && best.score >= LEAST_COMMON ? best.candidate : undefined
}

/** Treats a text that was removed in one place and added in another as moved. */
function withMoves(changes: readonly Change[]): Change[] {
  const removed = changes.filter((change) => change.kind === 'removed')
  const moved = new Set<Change>()
  const found = changes.map((change): Change => {
    if (change.kind !== 'added') return change
    const origin = removed.find((one) => one.text === change.text && !moved.has(one))
    if (!origin) return change
    moved.add(origin)
    return { ...change, kind: 'moved' }
  })
  return found.filter((change) => !moved.has(change))
}

const fields = z.record(z.string(), z.unknown())

/** Fields with the same words that differ otherwise: in a link, a picture or a choice. */
export function otherChanges(before: unknown, after: unknown): string[] {
  const [old, now] = [fields.safeParse(before).data ?? {}, fields.safeParse(after).data ?? {}]
  const inWords = new Set(changesOf(before, after).map(({ path }) => path[0]))
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) =>
      !name.startsWith('_') && !inWords.has(name) && JSON.stringify(old[name]) !== JSON.stringify(now[name]),
  )
}
