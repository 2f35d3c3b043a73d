import { z } from 'zod'
import { url } from '../fields/link.ts'
import { answersId, linkAnswers, type LinkAnswer } from './answers.ts'

/**
 * Every link of published articles, questions, past questions and glossary terms, and the stored results, which only a
 * client with a token can read.
 */
export const linksQuery = `{
  "links": *[_type in ["article", "question", "pastQuestion", "glossaryTerm"]]{
    "urls": [...coalesce(sources[].url, []), ...coalesce(sources[].archivedUrl, []), ...coalesce(body[].markDefs[].href, [])]
  }.urls[],
  "answers": *[_id == "${answersId}"][0].answers
}`

const address = url.nullable().catch(null)

const linksSchema = z.object({
  links: z.array(address).transform((all) => [...new Set(all.filter((link) => link !== null))]),
  answers: linkAnswers,
})

export type Links = z.output<typeof linksSchema>

/** Parses the result of {@link linksQuery}: the links without duplicates, and without those that the site refuses. */
export const parseLinks = (result: unknown): Links => linksSchema.parse(result)

/** Hours after which a link is checked again. */
const HOURS = 20

/** The links to check now: those never checked, then those checked longest ago. */
export function dueLinks({ links, answers }: Links, now = Date.now()): string[] {
  const asked = new Map(answers.map((answer) => [answer.url, Date.parse(answer.askedAt)]))
  const before = now - HOURS * 3_600_000
  const at = (link: string) => asked.get(link) ?? 0
  return links.filter((link) => at(link) < before).sort((a, b) => at(a) - at(b))
}

/** Merges new results into the stored ones; results for links that are no longer in the content are dropped. */
export function withAnswers(
  { links, answers }: Links,
  asked: readonly { url: string; code: string }[],
  now = new Date(),
): LinkAnswer[] {
  const known = new Map(answers.map((answer) => [answer.url, answer]))
  const askedAt = now.toISOString()
  for (const { url, code } of asked) {
    const before = known.get(url)
    const since = before && isSuccess(before.code) === isSuccess(code) ? before.since : askedAt
    known.set(url, { url, code, askedAt, since })
  }
  return links.flatMap((link) => known.get(link) ?? [])
}

const isSuccess = (code: string) => /^2\d\d$/.test(code)
