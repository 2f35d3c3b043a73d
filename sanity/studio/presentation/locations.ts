import type { DocumentLocationResolver } from 'sanity/presentation'
import { languages, siteLanguage } from '../../../lib/languages'
import { routes } from '../../../lib/routes'

/** Pages that are named one by one; a topic may stand on more. */
const MOST = 50
/** As the pages have it: notes on a page of the list, and on the home page. */
const PAGE_SIZE = 20
const LATEST = 7

// Each of these is GROQ for a list of `{ title, href }`, asked about the document `$id` among drafts.
const page = (title: string, href: string) => `[{ "title": "${title}", "href": "${href}" }]`

const pagesAt = (documents: string, path: (slug: string) => string) =>
  `${documents} [defined(slug.current)] { "title": coalesce(title, name, "Without a title"), "href": "${path('')}" + slug.current }`

const self = '*[_id == $id]'

/** The pages of articles, each in its language. */
const notePages = (articles: string) =>
  `${articles} [defined(slug.current)] { "title": coalesce(title, "Without a title"), "href": select(${languages
    .filter((language) => language !== siteLanguage)
    .map((language) => `language == "${language}" => "${routes.article('', language)}"`)
    .join(', ')}, "${routes.article('')}") + slug.current }`

const notes = (filter: string) =>
  notePages(`*[_type == "article" && (${filter})] | order(publishedAt desc) [0...${MOST}]`)

const newer = `count(*[_type == "article" && language == "${siteLanguage}" && publishedAt <= now() && publishedAt > ^.publishedAt])`

// The lists and the home page are in the site’s language.
const listed = `${self}[publishedAt <= now() && language == "${siteLanguage}"]`

const pageOfList = (title: string, href: string) => `{
  "title": "${title}" + select(before >= ${PAGE_SIZE} => ", page " + string(1 + (before - before % ${PAGE_SIZE}) / ${PAGE_SIZE}), ""),
  "href": "${href}" + select(before >= ${PAGE_SIZE} => "/page/" + string(1 + (before - before % ${PAGE_SIZE}) / ${PAGE_SIZE}), "")
}`

const listsOfNote = `${listed} { "before": ${newer} } ${pageOfList('Current affairs', routes.articles())}`

const listOfStage = (stage: 'prelims' | 'mains') =>
  `${listed}[relevance in ["${stage}", "both"]] {
    "before": count(*[_type == "article" && language == "${siteLanguage}" && publishedAt <= now() && publishedAt > ^.publishedAt && relevance in ["${stage}", "both"]])
  } ${pageOfList(`Current affairs for ${stage}`, routes.articlesFor(stage))}`

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-IN', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)
/** `November 2026`, of the parts of `2026-11`. */
const monthInWords = `select(${monthNames
  .map((name, month) => `parts[1] == "${String(month + 1).padStart(2, '0')}" => "${name} "`)
  .join(', ')}) + parts[0]`

/** India’s month, in which a day begins 19,800 seconds before it does in UTC. */
const monthOfNote = `${listed} {
  "parts": string::split(string(dateTime(publishedAt) + 19800), "-")
} [defined(parts)] { "title": ${monthInWords}, "href": "${routes.month('')}" + parts[0] + "-" + parts[1] }`

const papersOfNote = '*[_type == "syllabusPaper" && _id in *[_id == $id].syllabus[].paper._ref]'

const homeOfNote = `${listed}[${newer} < ${LATEST}] { "title": "Home", "href": "${routes.home}" }`

/** A topic's page has the notes of the topics below it, too. */
const topicsOfNote = `*[_type == "topic" && (
  _id in *[_id == $id].topics[]._ref ||
  _id in *[_id == $id].topics[]->parent._ref ||
  _id in *[_id == $id].topics[]->parent->parent._ref
)]`

const home = page('Home', routes.home)

/** Every page on which a document of a type appears. */
const pages: Record<string, string[]> = {
  article: [
    notePages(self),
    listsOfNote,
    listOfStage('prelims'),
    listOfStage('mains'),
    homeOfNote,
    pagesAt(topicsOfNote, routes.topic),
    pagesAt(papersOfNote, routes.syllabusPaper),
    monthOfNote,
    notes('$id in related[]._ref'),
    notes('translationOf._ref == $id || _id in *[_id == $id].translationOf._ref'),
  ],
  branch: [
    pagesAt(self, routes.branch),
    page('Branches', routes.branches),
    home,
    pagesAt('*[_type == "branch" && movedTo._ref == $id]', routes.branch),
  ],
  topic: [
    pagesAt(self, routes.topic),
    page('Topics', routes.topics),
    home,
    pagesAt('*[_type == "topic" && _id in *[_id == $id].parent._ref]', routes.topic),
    notes('$id in topics[]._ref'),
  ],
  author: [notes('author._ref == $id || reviewer._ref == $id')],
  syllabusPaper: [
    pagesAt(self, routes.syllabusPaper),
    page('Syllabus', routes.syllabus),
    notes('$id in syllabus[].paper._ref'),
  ],
  redirect: [`${self}[defined(from)] { "title": "The old address, which leads on", "href": from }`],
  settings: [
    home,
    page('Current affairs', routes.articles()),
    page('Branches', routes.branches),
    page('Topics', routes.topics),
    page('Syllabus', routes.syllabus),
  ],
}

/** Said where there is no page to go to; otherwise the Studio counts them. */
const message = `select(
  count(locations) > 0 => null,
  $type in ["article", "branch", "topic", "syllabusPaper"] => "It has a page as soon as its address (slug) is filled in.",
  "No page shows this yet."
)`

/** Tells an editor on which pages a document appears, its own page first. */
export const locations: DocumentLocationResolver = ({ id, type }, { documentStore }) => {
  const lists = pages[type]
  if (!lists) return null
  return documentStore.listenQuery(
    {
      fetch: `{ "locations": [${lists.map((list) => `...${list}`).join(', ')}] } { locations, "message": ${message} }`,
      listen: '*[_id in [$id, "drafts." + $id]]',
    },
    { id, type },
    { apiVersion: '2026-05-04', perspective: 'drafts', tag: 'preview.locations' },
  )
}
