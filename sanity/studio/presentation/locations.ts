import type { DocumentLocationResolver } from 'sanity/presentation'
import { languages, siteLanguage } from '../../../lib/languages'
import { routes } from '../../../lib/routes'

/** The maximum number of pages listed individually; a topic may be on more. */
const MOST = 50
/** The page size of lists and the number of articles on the home page; must match the pages. */
const PAGE_SIZE = 20
const LATEST = 7

// Each of these is a GROQ expression for a list of `{ title, href }`, evaluated on drafts for the document `$id`.
const page = (title: string, href: string) => `[{ "title": "${title}", "href": "${href}" }]`

const pagesAt = (documents: string, path: (slug: string) => string) =>
  `${documents} [defined(slug.current)] { "title": coalesce(title, name, "Without a title"), "href": "${path('')}" + slug.current }`

const self = '*[_id == $id]'

/** The pages of articles, with the language in their path. */
const notePages = (articles: string) =>
  `${articles} [defined(slug.current)] { "title": coalesce(title, "Without a title"), "href": select(${languages
    .filter((language) => language !== siteLanguage)
    .map((language) => `language == "${language}" => "${routes.article('', language)}"`)
    .join(', ')}, "${routes.article('')}") + slug.current }`

const articlesWhere = (filter: string) =>
  notePages(`*[_type == "article" && (${filter})] | order(publishedAt desc) [0...${MOST}]`)

const newer = `count(*[_type == "article" && language == "${siteLanguage}" && publishedAt <= now() && publishedAt > ^.publishedAt])`

// Lists and the home page contain only articles in the language of the site.
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
/** `November 2026`, from the parts of `2026-11`. */
const monthInWords = `select(${monthNames
  .map((name, month) => `parts[1] == "${String(month + 1).padStart(2, '0')}" => "${name} "`)
  .join(', ')}) + parts[0]`

/** The month in India, where a day begins 19,800 seconds earlier than in UTC. */
const monthOfNote = `${listed} {
  "parts": string::split(string(dateTime(publishedAt) + 19800), "-")
} [defined(parts)] { "title": ${monthInWords}, "href": "${routes.month('')}" + parts[0] + "-" + parts[1] }`

const papersOfNote = '*[_type == "syllabusPaper" && _id in *[_id == $id].syllabus[].paper._ref]'

const homeOfNote = `${listed}[${newer} < ${LATEST}] { "title": "Home", "href": "${routes.home}" }`

/** The page of a topic also lists the articles of its subtopics. */
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
    articlesWhere('$id in related[]._ref'),
    articlesWhere('translationOf._ref == $id || _id in *[_id == $id].translationOf._ref'),
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
    articlesWhere('$id in topics[]._ref'),
  ],
  author: [articlesWhere('author._ref == $id || reviewer._ref == $id')],
  syllabusPaper: [
    pagesAt(self, routes.syllabusPaper),
    page('Syllabus', routes.syllabus),
    articlesWhere('$id in syllabus[].paper._ref'),
  ],
  redirect: [`${self}[defined(from)] { "title": "The old address, which redirects", "href": from }`],
  settings: [
    home,
    page('Current affairs', routes.articles()),
    page('Branches', routes.branches),
    page('Topics', routes.topics),
    page('Syllabus', routes.syllabus),
  ],
}

/** Shown if there is no page to open; otherwise the Studio counts the pages. */
const message = `select(
  count(locations) > 0 => null,
  $type in ["article", "branch", "topic", "syllabusPaper"] => "It has a page as soon as its address (slug) is filled in.",
  "No page shows this yet."
)`

/** The pages on which a document appears, its own page first. */
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
