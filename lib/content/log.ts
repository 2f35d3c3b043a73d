import type { Refusal } from './parse-leniently'

/** Enough for a large site; a process with more refusals logs some of them again. */
const MOST = 20_000
const told = new Set<string>()
/** Refusals of one result that are logged. A list with 200,000 invalid members must not fill the log. */
const MOST_AT_ONCE = 100

/** Logs each refusal once for each revision of a document, in words that an editor understands. */
export function logRefusals(refusals: Refusal[], whole: boolean) {
  const consequence = whole ? 'The document is not shown.' : 'This part is left out.'
  for (const refusal of refusals.slice(0, MOST_AT_ONCE))
    tell(refusal, `${refusal.path && `, ${refusal.path}`}: ${refusal.message}. ${consequence}`)
  const [next] = refusals.slice(MOST_AT_ONCE)
  if (next) tell(next, ` and others: ${refusals.length - MOST_AT_ONCE} more mistakes, which are not listed.`)
}

function tell({ document = 'a document', revision = '' }: Refusal, words: string) {
  const key = [document, revision, words].join('\n')
  if (told.has(key)) return
  if (told.size >= MOST) told.clear()
  told.add(key)
  console.warn(`content: ${document}${words}`)
}
