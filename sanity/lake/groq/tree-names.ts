import type { ExprNode } from 'groq-js'
import { innerName, isReserved } from '../documents/field-names.ts'
import { mapChildren, someNode } from './ast.ts'

const namesReserved = (node: object): boolean =>
  'name' in node && typeof node.name === 'string' && isReserved(node.name)

const mentionsReserved = (tree: ExprNode): boolean =>
  someNode(tree, (node) => isField(node.type) && namesReserved(node))

const isField = (type: string) => type === 'AccessAttribute' || type === 'ObjectAttributeValue'

/** Renames reserved fields in a query. */
export function evaluableTree(tree: ExprNode): ExprNode {
  if (!mentionsReserved(tree)) return tree
  const rename = (node: ExprNode): ExprNode => {
    const changed = mapChildren(node, rename)
    if (changed.type === 'AccessAttribute') return { ...changed, name: innerName(changed.name) }
    if (changed.type !== 'Object') return changed
    const attributes = changed.attributes.map((attribute) =>
      attribute.type === 'ObjectAttributeValue'
        ? { ...attribute, name: innerName(attribute.name) }
        : attribute,
    )
    return { ...changed, attributes }
  }
  return rename(tree)
}
