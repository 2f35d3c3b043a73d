import { z } from 'zod'
import { districtsNamed } from '../../branch-finder/district-names.ts'
import { languages } from '../../languages.ts'
import { readablePath } from '../../readable-path.ts'
import { linkableTypes, pathOf } from '../../routes.ts'
import { referenceId } from './reference.ts'

/**
 * A rule that needs other documents. `query` brings the facts about those other than `$id`, among published
 * documents; `judge` says in a plain sentence what is wrong, if anything is.
 */
export type FactRule<T> = {
  query: string
  facts: z.ZodType<T>
  judge: (document: Record<string, unknown>, facts: T) => string | undefined
}

// Another document may hold anything: it must not stop the check of this one.
const textOrNull = z.string().nullable().catch(null)
const textsOrNull = z.array(z.string()).nullable().catch(null)

const someSlug = z.object({ current: z.string() })
const slugOf = (document: Record<string, unknown>) => someSlug.safeParse(document.slug).data?.current

/** Slugs of other documents of a type. */
export const slugIsUnique: FactRule<
  { _type: string; slug: string | null; language: string | null; title: string | null }[]
> = {
  query: `*[defined(slug.current) && _id != $id]{ _type, "slug": slug.current, language, "title": coalesce(title, name) }`,
  facts: z.array(
    z.object({
      _type: z.string(),
      slug: textOrNull,
      language: textOrNull,
      title: textOrNull,
    }),
  ),
  judge(document, others) {
    const slug = slugOf(document)
    const same = others.find(
      (other) =>
        other._type === document._type &&
        other.slug === slug &&
        (other.language ?? undefined) === document.language,
    )
    return slug && same
      ? `“${same.title}” has this slug already: choose another, for example ${slug}-2`
      : undefined
  },
}

/** At most one branch is the head office. */
export const oneHeadOffice: FactRule<string[]> = {
  query: `*[_type == "branch" && headOffice == true && _id != $id].name`,
  facts: z.array(z.string().catch('Another branch')),
  judge: (branch, others) =>
    branch.headOffice === true && others.length > 0
      ? `${others[0]} is marked as the head office already`
      : undefined,
}

const districts = z.array(z.string()).catch([])

/** A branch that is gone keeps the names of its districts, but no longer holds them. */
const isGone = (status: unknown) => status === 'closed' || status === 'moved'

/** The same district in any two of its usual spellings. */
function isSameDistrict(one: string, other: string): boolean {
  const [first] = districtsNamed(one)
  if (!first) return one.trim().toLowerCase() === other.trim().toLowerCase()
  return districtsNamed(other).includes(first)
}

/** A district belongs to one branch; those of a branch that closed or moved are free. */
export const districtsAreFree: FactRule<
  { name: string; status: string | null; serviceDistricts: string[] | null }[]
> = {
  query: `*[_type == "branch" && count(serviceDistricts) > 0 && _id != $id]{ name, status, serviceDistricts }`,
  facts: z.array(
    z.object({
      name: z.string().catch('another branch'),
      status: textOrNull,
      serviceDistricts: textsOrNull,
    }),
  ),
  judge(branch, others) {
    if (isGone(branch.status)) return undefined
    const holding = others.filter(({ status }) => !isGone(status))
    for (const district of districts.parse(branch.serviceDistricts)) {
      const owner = holding.find((other) =>
        other.serviceDistricts?.some((name) => isSameDistrict(name, district)),
      )
      if (owner) return `${district} belongs to ${owner.name} already: a district has one branch`
    }
    return undefined
  },
}

/** A topic does not stand below one of its own subtopics. */
export const noTopicCycle: FactRule<{ _id: string; parent: string | null }[]> = {
  query: `*[_type == "topic" && _id != $id]{ _id, "parent": parent._ref }`,
  facts: z.array(z.object({ _id: z.string(), parent: textOrNull })),
  judge(topic, others) {
    const parents = new Map(others.map(({ _id, parent }) => [_id, parent ?? undefined]))
    const seen = new Set<string>()
    let above = referenceId(topic.parent)
    while (above !== undefined && !seen.has(above)) {
      if (above === topic._id) return 'The topic above stands below this one: choose another'
      seen.add(above)
      above = parents.get(above)
    }
    return undefined
  },
}

const linkable = z.object({
  _type: z.enum(linkableTypes),
  slug: z.string(),
  language: z.enum(languages).nullable().catch(null),
})

/** No page stands at an address that is to lead elsewhere: the page would be shown. */
export const noPageAtOldPath: FactRule<unknown[]> = {
  query: `*[_type in ["article", "branch", "topic", "syllabusPaper"] && defined(slug.current)]{ _type, "slug": slug.current, language }`,
  facts: z.array(z.unknown()),
  judge({ from }, pages) {
    if (typeof from !== 'string') return undefined
    const isThere = pages.some((page) => {
      const { data } = linkable.safeParse(page)
      return data && readablePath(pathOf(data)) === readablePath(from)
    })
    return isThere ? `A page has the address ${from} now: nobody would be led elsewhere` : undefined
  },
}

/** A path leads to its new address in one step: no chain, no loop, no path twice. */
export const redirectsAreDirect: FactRule<{ from: string | null; to: string | null }[]> = {
  query: `*[_type == "redirect" && _id != $id]{ from, to }`,
  facts: z.array(z.object({ from: textOrNull, to: textOrNull })),
  judge(redirect, others) {
    const fold = (path: unknown) => (typeof path === 'string' ? readablePath(path) : undefined)
    const [from, to] = [fold(redirect.from), fold(redirect.to)]
    if (from && others.some((other) => fold(other.from) === from)) return `${from} is redirected already`
    if (to && others.some((other) => fold(other.from) === to))
      return `${to} is itself redirected: lead straight to the last address`
    if (from && others.some((other) => fold(other.to) === from))
      return `Another redirect leads to ${from}: change that one first`
    return undefined
  },
}

const entries = z.array(z.looseObject({ line: z.string().optional(), paper: z.unknown() })).catch([])

/** Every line that an article names stands in its paper. */
export const syllabusLinesExist: FactRule<{ _id: string; code: string; lines: string[] | null }[]> = {
  query: `*[_type == "syllabusPaper" && _id != $id]{ _id, code, "lines": lines[].code }`,
  facts: z.array(z.object({ _id: z.string(), code: z.string().catch('The paper'), lines: textsOrNull })),
  judge(article, papers) {
    for (const { line, paper } of entries.parse(article.syllabus)) {
      const found = papers.find(({ _id }) => _id === referenceId(paper))
      if (found && line && !found.lines?.includes(line))
        return `${found.code} has no line ${line}; its lines are ${found.lines?.join(', ') ?? 'none'}`
    }
    return undefined
  },
}
