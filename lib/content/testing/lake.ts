import { evaluateSync } from 'groq-js'
import { parseQuery } from '@/sanity/lake/groq/evaluate.ts'
import { dereferencing, withWords } from '@/sanity/lake/groq/match.ts'

/** Evaluates a query on documents. */
export async function ask(
  dataset: unknown[],
  query: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  const dereference = dereferencing(({ _ref }) => dataset.find(isDocument(_ref)))
  // A real response is JSON.
  const value = await evaluateSync(withWords(parseQuery(query, params)), {
    dataset,
    params,
    dereference,
  }).get()
  return JSON.parse(JSON.stringify(value ?? null))
}

const isDocument =
  (id: string) =>
  (each: unknown): each is { _id: string; _type: string } =>
    typeof each === 'object' && each !== null && '_id' in each && each._id === id
