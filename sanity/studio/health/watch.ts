import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { publishedId } from '../../../lib/content/fields/reference'
import { check, type Checked } from './checks'
import { findingsOf, type Finding } from './health'
import type { TypeName } from '../../../lib/content/types'
import { checkedTypes, PAGE, pageQuery, someQuery } from './site-reading'

/** What is known of the content so far. */
export type Health = {
  findings: Finding[]
  checked: number
  total: number
  /** Everything was checked once, in so many milliseconds; changes are followed from then on. */
  complete?: number
  /** The content can’t be read at the moment; it is tried again. */
  failing: boolean
}

/** The work between two turns of the browser, in milliseconds: a key that is pressed is answered within it. */
const SLICE = 12
/** Changes that come together are looked at together. */
const GATHER = 250
const RETRY = 5_000

const published = '_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))'
const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const answersSchema = z.array(z.looseObject({ _id: z.string() }))
type Answer = z.output<typeof answersSchema>[number]

/**
 * Checks all published content and goes on checking what changes. `client` reads the published perspective.
 * @returns a function that stops it
 */
export function watchHealth(client: SanityClient, onHealth: (health: Health) => void): () => void {
  const documents = new Map<string, Checked>()
  const changed = new Set<string>()
  let [stopped, everything, working, total] = [false, true, false, 0]
  let complete: number | undefined

  const tell = (failing = false) => {
    if (stopped) return
    const findings = findingsOf(documents, complete !== undefined)
    onHealth({
      findings,
      checked: documents.size,
      total,
      failing,
      ...(complete !== undefined && { complete }),
    })
  }

  /** Judges answers in slices; what was asked for by id and is not among them is gone. */
  const judge = async (answers: Answer[], asked: Iterable<string> = []) => {
    const gone = new Set(asked)
    let began = performance.now()
    for (const answer of answers) {
      const checked = check(answer)
      if (checked) documents.set(checked.id, checked)
      gone.delete(answer._id)
      if (performance.now() - began < SLICE) continue
      await pause()
      began = performance.now()
    }
    for (const id of gone) documents.delete(id)
  }

  const checkEverything = async () => {
    const began = performance.now()
    const ids = new Set<string>()
    total = await client.fetch<number>(`count(*[${published}])`, { types: checkedTypes })
    let [shown, cost] = [began, 0]
    // The first pages are all that most types have.
    const firstPages = await Promise.all(checkedTypes.map((type) => readPage(type, '')))
    for (const [index, type] of checkedTypes.entries()) {
      let next: Promise<Answer[]> | undefined
      for (let answers = firstPages[index]; answers && !stopped; answers = await next) {
        const last = answers.at(-1)?._id
        // The next page is on its way while this one is judged.
        next = answers.length === PAGE && last !== undefined ? readPage(type, last) : undefined
        next?.catch(() => undefined) // told where it is awaited
        for (const { _id } of answers) ids.add(_id)
        await judge(answers)
        // Telling what is known so far takes a small share of the time only.
        const now = performance.now()
        if (now - shown < Math.max(1_000, 20 * cost)) continue
        tell()
        shown = performance.now()
        cost = shown - now
      }
    }
    for (const id of documents.keys()) if (!ids.has(id)) documents.delete(id)
    complete = performance.now() - began
  }

  const readPage = async (type: TypeName, after: string) =>
    answersSchema.parse(await client.fetch<unknown>(pageQuery(type), { after }))

  /** A change is judged anew, and so is whatever refers to what changed. */
  const checkChanged = async (ids: string[]) => {
    const asked = new Set(ids)
    for (const { id, references } of documents.values())
      if (references.some((reference) => ids.includes(reference.id))) asked.add(id)
    const inOrder = [...asked]
    for (let first = 0; first < inOrder.length; first += PAGE) {
      const some = inOrder.slice(first, first + PAGE)
      const kinds = await client.fetch<{ _id: string; _type: string }[]>(`*[_id in $ids] { _id, _type }`, {
        ids: some,
      })
      const answers = await Promise.all(
        checkedTypes
          .filter((type) => kinds.some(({ _type }) => _type === type))
          .map((type) => client.fetch<unknown>(someQuery(type), { ids: some })),
      )
      await judge(answersSchema.parse(answers.flat()), some)
    }
    total = documents.size
  }

  const work = async () => {
    if (working) return
    working = true
    while (!stopped && (everything || changed.size > 0)) {
      const ids = [...changed]
      const all = everything
      changed.clear()
      everything = false
      try {
        await (all ? checkEverything() : checkChanged(ids))
        tell()
      } catch (error) {
        console.warn('Content health can’t read the content:', error)
        for (const id of ids) changed.add(id)
        everything ||= all
        tell(true)
        await pause(RETRY)
      }
    }
    working = false
  }

  const subscription = client
    .listen(
      `*[${published}]`,
      { types: checkedTypes },
      { includeResult: false, visibility: 'query', events: ['welcome', 'mutation', 'reconnect'] },
    )
    .subscribe({
      next: (event) => {
        // What happened while the connection was away is not known.
        if (event.type === 'reconnect') everything = true
        if (event.type === 'mutation') changed.add(publishedId(event.documentId))
        if (event.type === 'welcome') void work()
        else setTimeout(() => void work(), GATHER)
      },
      error: (error: unknown) => {
        console.warn('Content health does not hear of changes any more:', error)
        void work()
      },
    })

  return () => {
    stopped = true
    subscription.unsubscribe()
  }
}
