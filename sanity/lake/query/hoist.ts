import { evaluateSync, type ExprNode, type ValueNode } from 'groq-js'
import { mapChildren, nodeTest } from './ast.ts'
import { isTotal, looksOutward } from './purity.ts'

/** These read the value around them although no argument says so. */
const contextFunctions = ['references', 'versionOf', 'partOfRelease']

/** Whether the value is the same wherever in the query the expression stands. */
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
      // What stands behind the base is evaluated for the base's own rows.
      return isClosed(node.base)
    case 'FuncCall':
      return !contextFunctions.includes(node.name) && node.args.every(isClosed)
    case 'And':
    case 'Or':
      return isClosed(node.left) && isClosed(node.right)
    case 'OpCall':
      // `score()` counts the matches, of which only its sides know.
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
 * Makes each part of a query that does not depend on what is around it, such as the inner query of
 * `*[_id in *[…]._id]`, into one that is evaluated once, when it is first needed, and not for each row.
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
