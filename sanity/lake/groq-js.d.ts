/**
 * groq-js 2.0.0 was published without the file that its types come from, so that all of it is `any`. This is
 * what the lake uses of it.
 */
declare module 'groq-js' {
  /** A part of a parsed query. */
  export type ExprNode = { type: string; [key: string]: unknown }

  /** @throws Error with a `position` */
  export function parse(
    query: string,
    options?: { params?: Record<string, unknown>; mode?: 'normal' | 'delta' },
  ): ExprNode

  export type EvaluateOptions = {
    root?: unknown
    dataset?: unknown
    params?: Record<string, unknown>
    timestamp?: Date
    identity?: string
    sanity?: { projectId: string; dataset: string }
    before?: unknown
    after?: unknown
    dereference?: (reference: { _ref: string }) => unknown
  }

  export function evaluate(tree: ExprNode, options?: EvaluateOptions): Promise<{ get(): Promise<unknown> }>
  /** What `dateTime()` makes. */
  export class DateTime {
    compareTo(other: unknown): number
  }
  export function evaluateSync(
    tree: ExprNode,
    options?: EvaluateOptions,
  ): { data: unknown; get(): Promise<unknown> }
}
