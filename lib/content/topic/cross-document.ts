import { z } from 'zod'
import { textOrNull, type CrossDocumentRule } from '../fields/cross-document.ts'
import { referenceId } from '../fields/reference.ts'

/** A topic is not a descendant of itself. */
export const noTopicCycle: CrossDocumentRule<{ _id: string; parent: string | null }[]> = {
  query: `*[_type == "topic" && _id != $id]{ _id, "parent": parent._ref }`,
  others: z.array(z.object({ _id: z.string(), parent: textOrNull })),
  check(topic, others) {
    const parents = new Map(others.map(({ _id, parent }) => [_id, parent ?? undefined]))
    const seen = new Set<string>()
    let above = referenceId(topic.parent)
    while (above !== undefined && !seen.has(above)) {
      if (above === topic._id) return 'The topic above stands below this one: choose another'
      seen.add(above)
      above = parents.get(above)
    }
    return undefined
  },
}
