import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { attributePath, constantOf } from './ast.ts'
import { bucketOfEquality, type Lookup } from './candidates.ts'
import type { Scope } from './groq.ts'
import { inIdOrder, indexOf } from './view-index.ts'

/** The least and the greatest value, both included, that an attribute may have. */
type Range = { attribute: ExprNode; from?: string | number; to?: string | number }

/** With so few documents it is quicker to look at them all. */
const fewEnough = 200

/**
 * Documents in `_id` order among which are all that meet the conditions, when comparisons such as `path >= constant`
 * leave much fewer than `others`, which is as many as are known without them.
 */
export function inRange(
  conditions: readonly ExprNode[],
  lookup: Lookup & { scope: Scope },
  others: number,
): readonly LakeDocument[] | undefined {
  if (others <= fewEnough) return undefined
  const index = indexOf(lookup.view)
  const bucket = conditions
    .flatMap((condition) => bucketOfEquality(condition, lookup) ?? [])
    .reduce((a, b) => (b.documents.length < a.documents.length ? b : a), index.everything())
  const found = rangesIn(conditions, lookup)
    .map(({ attribute, from, to }) =>
      index.sorted(bucket, [{ expression: attribute, descending: false }]).between(from, to),
    )
    .sort((a, b) => a.size - b.size)[0]
  // Documents of a range are put in the order of their ids, which takes its time, too.
  return found && found.size * 4 < others ? inIdOrder(found.documents(), lookup.view) : undefined
}

const mirrored: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

function rangesIn(conditions: readonly ExprNode[], lookup: Lookup & { scope: Scope }): Range[] {
  const ranges = new Map<string, Range>()
  for (const condition of conditions) {
    if (condition.type !== 'OpCall') continue
    const { left, right, op } = condition
    for (const [attribute, other, sign] of [
      [left, right, op] as const,
      [right, left, mirrored[op]] as const,
    ]) {
      const path = sign && sign in mirrored ? attributePath(attribute) : undefined
      const bound = path && boundOf(other, lookup)
      if (!path || bound === undefined) continue
      const name = path.join('.')
      const range = ranges.get(name) ?? { attribute }
      ranges.set(name, { ...range, [sign?.startsWith('>') ? 'from' : 'to']: bound })
    }
  }
  return [...ranges.values()]
}

function boundOf(node: ExprNode, { params, scope }: Lookup & { scope: Scope }): string | number | undefined {
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'now')
    return scope.now.toISOString()
  const value = constantOf(node, params)?.value
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
