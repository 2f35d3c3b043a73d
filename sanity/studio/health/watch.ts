import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { answersId, linkAnswers, type LinkAnswer } from '../../../lib/content/link-check/answers'
import { publishedId } from '../../../lib/content/fields/reference'
import { check, type Checked } from './checks'
import { deadLinks, type DeadLink } from './dead-links'
import { findingsOf, type Finding } from './health'
import type { TypeName } from '../../../lib/content/types'
import { countTranslations, type TranslationCount } from './translations'
import { checkedTypes, PAGE, pageQuery, someQuery } from './site-reading'

/** The state of the check so far. */
export type Health = {
  findings: Finding[]
  deadLinks: DeadLink[]
  translations: TranslationCount[]
  checked: number
  total: number
  /** The duration of the first full check in milliseconds; after it, only changes are checked. */
  complete?: number
  /** The content can’t be read at the moment; the request is being retried. */
  failing: boolean
  /** When a link was last checked, as an ISO time. */
  lastAsked?: string
}

/** Milliseconds of work before yielding to the browser, so that it responds to input. */
const SLICE = 12
/** Changes within this time are checked together. */
const GATHER = 250
const RETRY = 5_000

const published = '_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))'
const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))
/** The type of the document with the results of links, which is not content. */
const listenedTypes = [...checkedTypes, 'linkCheck']
const answersSchema = z.array(z.looseObject({ _id: z.string() }))
type Answer = z.output<typeof answersSchema>[number]

/**
 * Checks all published content, then every change. `client` must use the published perspective.
 *
 * @returns a function that stops it
 */
export function watchHealth(client: SanityClient, onHealth: (health: Health) => void): () => void {
  const documents = new Map<string, Checked>()
  const changed = new Set<string>()
  let [stopped, everything, working, total] = [false, true, false, 0]
  let complete: number | undefined
  let linkChecks = new Map<string, LinkAnswer>()

  const report = (failing = false) => {
    if (stopped) return
    const findings = findingsOf(documents, { known: complete !== undefined })
    const lastAsked = [...linkChecks.values()]
      .map(({ askedAt }) => askedAt)
      .sort()
      .at(-1)
    onHealth({
      findings,
      deadLinks: deadLinks(documents.values(), linkChecks),
      translations: countTranslations(documents),
      checked: documents.size,
      total,
      failing,
      ...(complete !== undefined && { complete }),
      ...(lastAsked !== undefined && { lastAsked }),
    })
  }

  /** Checks documents in time slices, and removes those requested by id that no longer exist. */
  const judge = async (answers: Answer[], requested: Iterable<string> = []) => {
    const gone = new Set(requested)
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

  const readLinkChecks = async () => {
    const stored = await client.fetch<unknown>(`*[_id == $id][0].answers`, { id: answersId })
    linkChecks = new Map(linkAnswers.parse(stored).map((answer) => [answer.url, answer]))
  }

  const checkEverything = async () => {
    const began = performance.now()
    await readLinkChecks()
    const ids = new Set<string>()
    total = await client.fetch<number>(`count(*[${published}])`, { types: checkedTypes })
    let [shown, cost] = [began, 0]
    // Most types fit into the first page.
    const firstPages = await Promise.all(checkedTypes.map((type) => readPage(type, '')))
    for (const [index, type] of checkedTypes.entries()) {
      let next: Promise<Answer[]> | undefined
      for (let answers = firstPages[index]; answers && !stopped; answers = await next) {
        const last = answers.at(-1)?._id
        // Fetch the next page while this one is checked.
        next = answers.length === PAGE && last !== undefined ? readPage(type, last) : undefined
        next?.catch(() => undefined) // the error surfaces when it is awaited
        for (const { _id } of answers) ids.add(_id)
        await judge(answers)
        // Limit progress reports to a small share of the time.
        const now = performance.now()
        if (now - shown < Math.max(1_000, 20 * cost)) continue
        report()
        shown = performance.now()
        cost = shown - now
      }
    }
    for (const id of documents.keys()) if (!ids.has(id)) documents.delete(id)
    complete = performance.now() - began
  }

  const readPage = async (type: TypeName, after: string) =>
    answersSchema.parse(await client.fetch<unknown>(pageQuery(type), { after }))

  /** Checks the changed documents again, and all documents that refer to them. */
  const checkChanged = async (ids: string[]) => {
    if (ids.includes(answersId)) await readLinkChecks()
    const requested = new Set(ids)
    for (const { id, references } of documents.values())
      if (references.some((reference) => ids.includes(reference.id))) requested.add(id)
    const inOrder = [...requested]
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
        report()
      } catch (error) {
        console.warn('Content health can’t read the content:', error)
        for (const id of ids) changed.add(id)
        everything ||= all
        report(true)
        await pause(RETRY)
      }
    }
    working = false
  }

  const subscription = client
    .listen(
      `*[${published}]`,
      { types: listenedTypes },
      { includeResult: false, visibility: 'query', events: ['welcome', 'mutation', 'reconnect'] },
    )
    .subscribe({
      next: (event) => {
        // Changes during a disconnect are unknown: check everything again.
        if (event.type === 'reconnect') everything = true
        if (event.type === 'mutation') changed.add(publishedId(event.documentId))
        if (event.type === 'welcome') void work()
        else setTimeout(() => void work(), GATHER)
      },
      error: (error: unknown) => {
        console.warn('Content health no longer receives changes:', error)
        void work()
      },
    })

  return () => {
    stopped = true
    subscription.unsubscribe()
  }
}
