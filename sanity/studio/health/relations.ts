import { z } from 'zod'
import { districtsAreFree, oneHeadOffice } from '../../../lib/content/branch/cross-document'
import { noTopicCycle } from '../../../lib/content/topic/cross-document'
import { noPageAtOldPath, redirectsAreDirect } from '../../../lib/content/redirect/cross-document'
import { slugIsUnique, type CrossDocumentRule } from '../../../lib/content/fields/cross-document'
import { paperIsOfStage, questionIsOnce, wordsOf } from '../../../lib/content/past-question/cross-document'
import { syllabusLinesExist } from '../../../lib/content/article/cross-document'
import { slug as isSlug } from '../../../lib/content/fields/slug'
import { languages } from '../../../lib/languages'
import { readablePath } from '../../../lib/readable-path'
import { linkableTypes, pathOf, type Linkable } from '../../../lib/routes'
import { distinct, type Checked, type Problem, type Severity } from './checks'
import type { TypeName } from '../../../lib/content/types'

export type Documents = ReadonlyMap<string, Checked>

const missingDocument =
  'This leads to a document that is not published or no longer exists: choose another, or remove it'

/** All problems of each document, once all documents are known. */
export function relate(documents: Documents): Map<string, Problem[]> {
  const among = amongOthers(documents)
  return new Map(
    [...documents].map(([id, document]) => [
      id,
      distinct([
        ...document.problems.map(named(documents)),
        ...links(document, documents),
        ...(among.get(id) ?? []),
      ]),
    ]),
  )
}

/** Rewords a problem caused by a reference: the message is about the referenced document. */
function named(documents: Documents) {
  return (problem: Problem): Problem => {
    if (problem.through === undefined) return problem
    return { ...problem, message: reasonFor(documents.get(problem.through)) ?? problem.message }
  }
}

function reasonFor(target: Checked | undefined): string | undefined {
  if (!target) return missingDocument
  if (!target.accepted) return `“${target.title}” is not on the site: correct it first, or choose another`
  if (isScheduled(target)) return `“${target.title}” has not appeared yet: until it does, there is no link`
  return undefined
}

export const isScheduled = ({ publishedAt }: Checked, now = Date.now()) =>
  publishedAt !== undefined && Date.parse(publishedAt) > now

/** Problems with references that the site silently ignores. */
function links({ references }: Checked, documents: Documents): Problem[] {
  return references.flatMap(({ path, place, id }) => {
    const target = documents.get(id)
    if (target?.accepted) return []
    const message = reasonFor(target) ?? missingDocument
    return { path, ...(place && { place }), message, severity: 'partial', through: id }
  })
}

/** Applies the rules that compare documents; each rule gets only the documents that could conflict. */
function amongOthers(documents: Documents): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>()
  const byType = groupBy(documents.values(), ({ type }) => type)
  const of = (type: TypeName) => byType.get(type) ?? []
  const add = ({ id }: Checked, problem: Problem) => found.set(id, [...(found.get(id) ?? []), problem])
  const apply = <T>(
    rule: CrossDocumentRule<T>,
    severity: Severity,
    path: string,
    document: Checked,
    others: T,
  ) => {
    const message = rule.check(document.stored, others)
    if (message) add(document, { path, message, severity })
  }

  // If documents share a slug, the site shows the first by id and the others are unreachable.
  for (const same of groupBy(documents.values(), slugKey).values())
    for (const [index, document] of same.sort(byId).entries())
      if (index > 0) apply(slugIsUnique, 'refused', 'slug', document, same.slice(0, 1).map(withSlug))

  for (const branch of of('branch')) {
    const others = of('branch').filter((other) => other !== branch)
    const heads = others.filter(({ stored }) => stored.headOffice === true).map(({ title }) => title)
    apply(oneHeadOffice, 'advice', 'headOffice', branch, heads)
    apply(districtsAreFree, 'advice', 'serviceDistricts', branch, others.map(storedBranch))
  }

  const parents = of('topic').map(storedTopic)
  for (const topic of of('topic')) apply(noTopicCycle, 'advice', 'parent', topic, parents)

  const papers = of('syllabusPaper').map(storedPaper)
  for (const document of [...of('article'), ...of('question'), ...of('pastQuestion')])
    apply(syllabusLinesExist, 'partial', 'syllabus', document, papers)

  for (const question of of('pastQuestion')) apply(paperIsOfStage, 'advice', 'paper', question, papers)
  for (const same of groupBy(of('pastQuestion'), ({ stored }) => wordsOf(stored)).values())
    for (const [index, question] of same.sort(byId).entries())
      if (index > 0) apply(questionIsOnce, 'advice', 'text', question, [same[0]?.stored])

  const pages = pagesOf(documents)
  const byPath = groupBy(
    of('redirect').flatMap((redirect) => pathsOf(redirect).map((path) => ({ path, redirect }))),
    ({ path }) => path,
  )
  for (const redirect of of('redirect')) {
    const sharing = pathsOf(redirect).flatMap((path) => byPath.get(path) ?? [])
    const others = sharing.filter((other) => other.redirect !== redirect)
    apply(redirectsAreDirect, 'advice', 'from', redirect, others.map(storedRedirect))
    const { from, to } = redirect.stored
    const page = typeof from === 'string' && pages.get(readablePath(from))
    apply(noPageAtOldPath, 'advice', 'from', redirect, page ? [page] : [])
    if (typeof to === 'string' && isGone(to, pages))
      add(redirect, { path: 'to', message: `There is no page at ${to} any more`, severity: 'partial' })
  }
  return found
}

const language = z.enum(languages).optional().catch(undefined)
const string = z.string().nullable().catch(null)
const strings = z.array(z.string()).catch([])
const someSlug = z.object({ current: z.string() })
const slugOf = ({ stored }: Checked) => someSlug.safeParse(stored.slug).data?.current ?? null

const byId = (a: Checked, b: Checked) => (a.id < b.id ? -1 : 1)
const slugKey = (document: Checked) => {
  const slug = slugOf(document)
  return slug && `${document.type} ${slug} ${string.parse(document.stored.language) ?? ''}`
}
const withSlug = (document: Checked) => ({
  _type: document.type,
  slug: slugOf(document),
  language: string.parse(document.stored.language),
  title: document.title,
})
const codes = z
  .array(z.object({ code: z.string() }).transform(({ code }) => code))
  .nullable()
  .catch(null)
const storedBranch = ({ title, stored }: Checked) => ({
  name: title,
  status: string.parse(stored.status),
  serviceDistricts: strings.parse(stored.serviceDistricts),
})
const storedTopic = ({ id, references }: Checked) => ({ _id: id, parent: references[0]?.id ?? null })
const storedPaper = ({ id, title, stored }: Checked) => ({
  _id: id,
  code: title,
  stage: string.parse(stored.stage),
  lines: codes.parse(stored.lines),
})
const storedRedirect = ({ redirect: { stored } }: { redirect: Checked }) => ({
  from: string.parse(stored.from),
  to: string.parse(stored.to),
})
const pathsOf = ({ stored }: Checked) =>
  [stored.from, stored.to].flatMap((path) => (typeof path === 'string' ? [readablePath(path)] : []))

/** All documents with a page, by its path. */
function pagesOf(documents: Documents): Map<string, Linkable> {
  const pages = new Map<string, Linkable>()
  for (const document of documents.values()) {
    const _type = linkableTypes.find((name) => name === document.type)
    const slug = slugOf(document)
    if (!_type || !slug || !document.accepted) continue
    const page = { _type, slug, language: language.parse(document.stored.language) }
    pages.set(readablePath(pathOf(page)), page)
  }
  return pages
}

/** The path prefixes of documents with a page. */
const folders = [
  ...linkableTypes.map((_type) => pathOf({ _type, slug: '' })),
  ...languages.map((language) => pathOf({ _type: 'article', slug: '', language })),
]

/** Whether a path looks like that of a document's page but has none. Other paths can't be judged. */
const isGone = (path: string, pages: ReadonlyMap<string, Linkable>) =>
  folders.some((folder) => {
    const slug = path.startsWith(folder) ? path.slice(folder.length) : undefined
    return isSlug.safeParse(slug).success && !pages.has(readablePath(path))
  })

function groupBy<K, T>(values: Iterable<T>, key: (value: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const name = key(value)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(value)
    else groups.set(name, [value])
  }
  return groups
}
