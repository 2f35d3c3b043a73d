import { evaluateSync, type ExprNode, type ValueNode } from 'groq-js'
import { mapChildren, nodeTest } from './ast.ts'
import { isTotal, looksOutward } from './purity.ts'

/** These functions depend on their context although no argument shows it. */
const contextFunctions = ['references', 'versionOf', 'partOfRelease']

/** Whether the value does not depend on the position in the query. */
function isClosed(node: ExprNode): boolean {
  switch (node.type) {
    case 'Everything':
    case 'Value':
    case 'Parameter':
      return true
    case 'AccessAttribute':
      return node.base !== undefined && isClosed(node.base)
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Deref':
    case 'FlatMap':
    case 'Filter':
    case 'Group':
    case 'Map':
    case 'PipeFuncCall':
    case 'Projection':
    case 'Slice':
      // The rest is evaluated for the rows of the base.
      return isClosed(node.base)
    case 'FuncCall':
      return !contextFunctions.includes(node.name) && node.args.every(isClosed)
    case 'And':
    case 'Or':
      return isClosed(node.left) && isClosed(node.right)
    case 'OpCall':
      // `score()` needs the operands of `match`, not only its value.
      return node.op !== 'match' && isClosed(node.left) && isClosed(node.right)
    case 'Array':
      return node.elements.every(({ value }) => isClosed(value))
    default:
      return false
  }
}

const loops = ['Filter', 'Map', 'FlatMap', 'PipeFuncCall']
const hasLoop = nodeTest(({ type }) => loops.includes(type))

/**
 * Replaces each part of a query that does not depend on its context, such as the inner query of `*[_id in
 * *[…]._id]`, by a value that is evaluated once, when it is first needed.
 */
export function hoisted(node: ExprNode, options: object): ExprNode {
  if (!hasLoop(node)) return node
  return mapChildren(node, (child) => {
    const inner = hoisted(child, options)
    return hasLoop(child) && isTotal(child) && !looksOutward(child) && isClosed(child)
      ? once(() => evaluateSync(inner, options).data)
      : inner
  })
}

function once(evaluate: () => unknown): ValueNode<unknown> {
  let known: { value: unknown } | undefined
  return {
    type: 'Value',
    get value() {
      known ??= { value: evaluate() }
      return known.value
    },
  }
}
