import { partsOf } from '../../../lib/search/words'
import { commonMembers } from './common-members'

/** A piece of a text: in both versions, or only in the earlier or the later one. */
export type DiffPart = { text: string; change: 'same' | 'removed' | 'added' }

/**
 * The difference between two texts, word by word. The parts without the added ones are the first text, those without
 * the removed ones the second.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [[...partsOf(before)], [...partsOf(after)]]
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  for (const [oldIndex, newIndex] of [...commonMembers(old, now), [old.length, now.length] as const]) {
    add(parts, 'removed', old.slice(i, oldIndex))
    add(parts, 'added', now.slice(j, newIndex))
    add(parts, 'same', old.slice(oldIndex, oldIndex + 1))
    ;[i, j] = [oldIndex + 1, newIndex + 1]
  }
  return joined(parts)
}

function add(parts: DiffPart[], change: DiffPart['change'], texts: readonly string[]) {
  if (texts.length > 0) parts.push({ text: texts.join(''), change })
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/**
 * Joins pieces of the same kind. A space between two changes is part of both, so that a phrase is marked as a whole.
 */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: { removed: string; added: string; same: string }[] = []
  let run = { removed: '', added: '', same: '' }
  parts.forEach(({ text, change }, index) => {
    const isBetween =
      change === 'same' &&
      !hasWord(text) &&
      run.same === '' &&
      run.removed + run.added !== '' &&
      parts[index + 1] !== undefined &&
      parts[index + 1]?.change !== 'same'
    if (isBetween) {
      run.removed += text
      run.added += text
      return
    }
    if (change !== 'same' && run.same !== '') {
      runs.push(run)
      run = { removed: '', added: '', same: '' }
    }
    run[change] += text
  })
  return [...runs, run].flatMap(({ removed, added, same }): DiffPart[] => [
    ...piece('removed', removed),
    ...piece('added', added),
    ...piece('same', same),
  ])
}

const piece = (change: DiffPart['change'], text: string): DiffPart[] => (text ? [{ text, change }] : [])
