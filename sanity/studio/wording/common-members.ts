/**
 * The longest sequence of members that two lists have in common, in order, as pairs of their indices. Time and space
 * grow with the product of the lengths, not counting equal beginnings and ends.
 */
export function commonMembers(before: readonly string[], after: readonly string[]): [number, number][] {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1
  let end = 0
  const rest = Math.min(before.length, after.length) - start
  while (end < rest && before.at(-1 - end) === after.at(-1 - end)) end += 1

  const [height, width] = [before.length - start - end, after.length - start - end]
  const middle = between(before.slice(start, start + height), after.slice(start, start + width))
  return [
    ...Array.from({ length: start }, (_, index): [number, number] => [index, index]),
    ...middle.map(([i, j]): [number, number] => [start + i, start + j]),
    ...Array.from({ length: end }, (_, index): [number, number] => [
      start + height + index,
      start + width + index,
    ]),
  ]
}

function between(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1
  // The length of the longest common sequence after two indices.
  const lengths = new Uint32Array((before.length + 1) * width)
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        before[i] === after[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) pairs.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
