import type { Topic } from './parser'

/** The children of a topic, in the given order; without an id, the top-level topics. */
export function topicsBelow(topics: Topic[], id?: string): Topic[] {
  return topics.filter(({ parent }) => parent?._id === id)
}

/** The ids of a topic and all its descendants. A cycle, which the Studio refuses, does no harm. */
export function subtreeIds(topics: Topic[], id: string): string[] {
  const found = new Set([id])
  // Iterating over a set also visits the members added meanwhile.
  for (const above of found) for (const { _id } of topicsBelow(topics, above)) found.add(_id)
  return [...found]
}

/** The ancestors of a topic, the top-level one first. */
export function trailTo(topics: Topic[], { _id, parent }: Topic): Topic[] {
  const trail = new Set<Topic>()
  const above = (id?: string) => topics.find((topic) => topic._id === id && id !== _id && !trail.has(topic))
  for (let next = above(parent?._id); next; next = above(next.parent?._id)) trail.add(next)
  return [...trail].reverse()
}

/**
 * The ids of topics related to the given ones, nearest first: the subtrees of these topics and of their ancestors that
 * are rooted at least two levels below the top, one level below it, and at the top.
 */
export function relatedTopicIds(
  topics: Topic[],
  ids: string[],
): [narrow: string[], middle: string[], wide: string[]] {
  const own = topics.filter(({ _id }) => ids.includes(_id))
  const roots = [...new Set(own.flatMap((topic) => [topic, ...trailTo(topics, topic)]))]
  const subtrees = (isDeep: (depth: number) => boolean) => [
    ...new Set(
      roots
        .filter((topic) => isDeep(trailTo(topics, topic).length))
        .flatMap(({ _id }) => subtreeIds(topics, _id)),
    ),
  ]
  return [subtrees((depth) => depth >= 2), subtrees((depth) => depth === 1), subtrees((depth) => depth === 0)]
}
