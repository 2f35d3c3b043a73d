import { placesOf, type Choice, type Named } from './place'

const BETWEEN = '-or-'

/** The choice between two places. Its page does not depend on their order. */
export function eitherOf(one: Named, other: Named): Named {
  if (one.slug === other.slug) return one
  const [first, second] = one.slug < other.slug ? [one, other] : [other, one]
  return {
    kind: 'choice',
    reason: 'either',
    slug: `${first.slug}${BETWEEN}${second.slug}`,
    name: `${first.name} or ${second.name}`,
    between: [first, second],
    // An ambiguous name is expanded into its places; a state stays one option, because it has its own page.
    options: [first, second].flatMap((named) =>
      isState(named) || named.kind !== 'choice' ? [named] : named.options,
    ),
  }
}

const isState = (named: Named) => named.kind === 'choice' && named.reason === 'state'

/**
 * Parses the slug `a-or-b` of a choice. Both parts must be places in alphabetical order. Nesting is allowed once: a PIN
 * code may contradict two places that contradict each other.
 */
export function parseEitherSlug(
  slug: string,
  placeAt: (slug: string) => Named | undefined,
): Choice | undefined {
  const parts = slug.split(BETWEEN)
  for (let at = 1; at < Math.min(parts.length, 4); at += 1) {
    const one = parts.slice(0, at).join(BETWEEN)
    const other = parts.slice(at).join(BETWEEN)
    if (one >= other) continue
    const [first, second] = [placeAt(one), placeAt(other)]
    if (!first || !second || isEither(first) || (isEither(second) && !isOfPinAndTwo(first, second))) continue
    const pair = eitherOf(first, second)
    if (pair.kind === 'choice' && pair.slug === slug) return pair
  }
  return undefined
}

const isEither = (named: Named) => named.kind === 'choice' && named.reason === 'either'

const isOfPinAndTwo = (first: Named, second: Named) =>
  first.kind === 'pinCode' && placesOf(second).every(({ kind }) => kind !== 'pinCode')
