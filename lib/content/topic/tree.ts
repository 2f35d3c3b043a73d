import type { Topic } from './parser'

/** The topics straight below one, in their order; those at the top below none. */
export function topicsBelow(topics: Topic[], id?: string): Topic[] {
  return topics.filter(({ parent }) => parent?._id === id)
}

/** The ids of a topic and of all below it. Circles, which the Studio refuses, end the search. */
export function branchOf(topics: Topic[], id: string): string[] {
  const found = new Set([id])
  // What is added while a set is walked is walked too.
  for (const above of found) for (const { _id } of topicsBelow(topics, above)) found.add(_id)
  return [...found]
}

/** The topics above one, the widest first. */
export function trailTo(topics: Topic[], { _id, parent }: Topic): Topic[] {
  const trail = new Set<Topic>()
  const above = (id?: string) => topics.find((topic) => topic._id === id && id !== _id && !trail.has(topic))
  for (let next = above(parent?._id); next; next = above(next.parent?._id)) trail.add(next)
  return [...trail].reverse()
}

/**
 * The ids of topics that are kin to some: those in a branch with one of them that begins at least two steps below the
 * top, one step below it, and at the top.
 */
export function kinship(
  topics: Topic[],
  ids: string[],
): [narrow: string[], middle: string[], wide: string[]] {
  const own = topics.filter(({ _id }) => ids.includes(_id))
  const lines = [...new Set(own.flatMap((topic) => [topic, ...trailTo(topics, topic)]))]
  const branches = (isDeep: (depth: number) => boolean) => [
    ...new Set(
      lines
        .filter((topic) => isDeep(trailTo(topics, topic).length))
        .flatMap(({ _id }) => branchOf(topics, _id)),
    ),
  ]
  return [branches((depth) => depth >= 2), branches((depth) => depth === 1), branches((depth) => depth === 0)]
}
