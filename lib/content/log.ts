import type { Refusal } from './prune'

/** Enough for every document of a large site; a process that meets more starts to repeat itself. */
const MOST = 20_000
const told = new Set<string>()
/** Refusals of one answer that are written out. A list of 200,000 wrong members must not fill the log. */
const MOST_AT_ONCE = 100

/** Writes each refusal once for a revision of a document, in a sentence that an editor understands. */
export function logRefusals(refusals: Refusal[], whole: boolean) {
  const left = refusals.length - MOST_AT_ONCE
  if (left > 0) console.warn(`content: ${left} more mistakes in the same answer are not listed here.`)
  for (const { document = 'a document', revision = '', path, message } of refusals.slice(0, MOST_AT_ONCE)) {
    const key = [document, revision, path, message].join('\n')
    if (told.has(key)) continue
    if (told.size >= MOST) told.clear()
    told.add(key)
    const consequence = whole ? 'The document is not shown.' : 'This part is left out.'
    console.warn(`content: ${document}${path && `, ${path}`}: ${message}. ${consequence}`)
  }
}
