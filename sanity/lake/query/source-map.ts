import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../types.ts'
import { outerName } from '../documents/field-names.ts'
import { trace, type Step, type Traced, type Tracing } from './trace.ts'

type Mapping = { type: 'value'; source: { type: 'documentValue'; document: number; path: number } }

/** Where each value of a result comes from. https://www.sanity.io/docs/visual-editing/content-source-maps */
export type SourceMap = {
  documents: { _id: string; _type: string }[]
  paths: string[]
  mappings: Record<string, Mapping>
}

const escapes: Record<string, string> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}
const quoted = (text: string) =>
  `'${text.replace(/['\f\n\r\t\\]/g, (character) => escapes[character] ?? character)}'`

function jsonPath(path: readonly Step[], withKeys: boolean): string {
  const steps = path.map((step) => {
    if (typeof step === 'string') return `[${quoted(outerName(step))}]`
    return withKeys && step.key !== undefined ? `[?(@._key==${quoted(step.key)})]` : `[${step.index}]`
  })
  return ['$', ...steps].join('')
}

/** Maps a query's result to its sources. With `withKeys`, array members are named by `_key` instead of position. */
export function sourceMap(tree: ExprNode, tracing: Tracing, withKeys: boolean): SourceMap {
  const documents = new Map<LakeDocument, number>()
  const paths = new Map<string, number>()
  const mappings: Record<string, Mapping> = {}
  const numberIn = <Key>(numbers: Map<Key, number>, key: Key): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }

  function walk({ value, origin, fields, items }: Traced, path: Step[]): void {
    if (value === null || value === undefined) return
    if (origin) {
      const document = numberIn(documents, origin.document)
      const source = numberIn(paths, jsonPath(origin.path, withKeys))
      mappings[jsonPath(path, false)] = {
        type: 'value',
        source: { type: 'documentValue', document, path: source },
      }
      return
    }
    fields?.forEach((inner, name) => walk(inner, [...path, name]))
    items?.forEach((inner, index) => walk(inner, [...path, { index }]))
  }

  const traced = trace(tree, { value: null }, tracing)
  if (traced) walk(traced, [])
  return {
    documents: Array.from(documents.keys(), ({ _id, _type, _originalId }) => ({
      _id: typeof _originalId === 'string' ? _originalId : _id,
      _type,
    })),
    paths: [...paths.keys()],
    mappings,
  }
}
