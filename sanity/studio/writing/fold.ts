/** The length up to which a description is shown whole, in characters. */
const SHORT = 70

/** A description as one short sentence, and the rest of it that an editor opens. */
export function fold(description: string): { short: string; rest?: string } {
  if (description.length <= SHORT) return { short: description }
  const [, short, rest] = /^(.*?)(?:\.|,(?= for example)) (.+)$/s.exec(description) ?? []
  if (!short || !rest) return { short: description }
  return { short: `${short}.`, rest: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` }
}
