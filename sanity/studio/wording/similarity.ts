/** The share of members that two sets, such as the words of two texts, have in common, from 0 to 1. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const member of one) if (other.has(member)) common += 1
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size)
}
