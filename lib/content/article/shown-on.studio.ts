import { siteLanguage } from '../../languages'
import { routes } from '../../routes'
import { articles, pagesOf, self, topicsAndAbove } from '../studio/shown-on'
import { HOME_SIZE, PAGE_SIZE } from './pages'

const newer = `count(*[_type == "article" && language == "${siteLanguage}" && publishedAt <= now() && publishedAt > ^.publishedAt])`

// Lists and the home page show articles in the site’s language only.
const listed = `${self}[publishedAt <= now() && language == "${siteLanguage}"]`

const pageOfList = (title: string, href: string) => `{
  "title": "${title}" + select(before >= ${PAGE_SIZE} => ", page " + string(1 + (before - before % ${PAGE_SIZE}) / ${PAGE_SIZE}), ""),
  "href": "${href}" + select(before >= ${PAGE_SIZE} => "/page/" + string(1 + (before - before % ${PAGE_SIZE}) / ${PAGE_SIZE}), "")
}`

const list = `${listed} { "before": ${newer} } ${pageOfList('Current affairs', routes.articles())}`

const listOfStage = (stage: 'prelims' | 'mains') =>
  `${listed}[relevance in ["${stage}", "both"]] {
    "before": count(*[_type == "article" && language == "${siteLanguage}" && publishedAt <= now() && publishedAt > ^.publishedAt && relevance in ["${stage}", "both"]])
  } ${pageOfList(`Current affairs for ${stage}`, routes.articlesFor(stage))}`

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-IN', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)
/** Formats the parts of `2026-11` as `November 2026`. */
const monthInWords = `select(${monthNames
  .map((name, month) => `parts[1] == "${String(month + 1).padStart(2, '0')}" => "${name} "`)
  .join(', ')}) + parts[0]`

/** The month and the day in India, where a day begins 19,800 seconds earlier than in UTC. */
const inIndia = `${listed} {
  "parts": string::split(string::split(string(dateTime(publishedAt) + 19800), "T")[0], "-")
} [defined(parts)]`

const month = `${inIndia} { "title": ${monthInWords}, "href": "${routes.month('')}" + parts[0] + "-" + parts[1] }`

const folder = routes.article('')

const day = `${inIndia} {
  "title": select(string::startsWith(parts[2], "0") => string::split(parts[2], "0")[1], parts[2]) + " " + ${monthInWords},
  "href": "${folder}" + array::join(parts, "-")
}`

/** The ISO week in India, which belongs to the year of its Thursday. Seconds are counted from a Monday. */
const week = `${listed} {
  "seconds": dateTime(publishedAt) - dateTime("1970-01-05T00:00:00Z") + 19800
} [defined(seconds)] {
  "thursday": dateTime("1970-01-05T00:00:00Z") + (seconds - seconds % 604800 + 259200)
} {
  "year": string::split(string(thursday), "-")[0],
  "since": thursday - dateTime(string::split(string(thursday), "-")[0] + "-01-01T00:00:00Z")
} {
  year,
  "week": string(1 + (since - since % 604800) / 604800)
} {
  "title": "Week " + week + " of " + year,
  "href": "${folder}" + year + "-W" + select(length(week) == 1 => "0", "") + week
}`

const homePage = `${listed}[${newer} < ${HOME_SIZE}] { "title": "Home", "href": "${routes.home}" }`

/** Every page on which an article appears. */
export const shownOn = [
  pagesOf('article'),
  list,
  listOfStage('prelims'),
  listOfStage('mains'),
  homePage,
  pagesOf('topic', topicsAndAbove),
  pagesOf('syllabusPaper', '*[_type == "syllabusPaper" && _id in *[_id == $id].syllabus[].paper._ref]'),
  day,
  week,
  month,
  articles('$id in related[]._ref || supersededBy._ref == $id'),
  articles('translationOf._ref == $id || _id in *[_id == $id].translationOf._ref'),
]
