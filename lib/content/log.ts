import type { Refusal } from './parse-leniently'

/** Enough for a large site. A process with more refusals logs some of them again. */
const MOST = 20_000
const logged = new Set<string>()
/** Refusals of one result that are logged. A list with 200,000 invalid members must not fill the log. */
const MOST_AT_ONCE = 100

/** Logs each refusal once for each revision of a document, in words that an editor understands. */
export function logRefusals(refusals: Refusal[], whole: boolean) {
  const consequence = whole ? 'The document is not shown.' : 'This part is left out.'
  for (const refusal of refusals.slice(0, MOST_AT_ONCE))
    logOnce(refusal, `${refusal.path && `, ${refusal.path}`}: ${refusal.message}. ${consequence}`)
  const [next] = refusals.slice(MOST_AT_ONCE)
  if (next)
    logOnce(next, ` and others: ${refusals.length - MOST_AT_ONCE} more mistakes, which are not listed.`)
}

function logOnce({ document = 'a document', revision = '' }: Refusal, message: string) {
  const key = [document, revision, message].join('\n')
  if (logged.has(key)) return
  if (logged.size >= MOST) logged.clear()
  logged.add(key)
  console.warn(`content: ${document}${message}`)
}
