import { languages, siteLanguage } from '../../languages'
import { pathOf, routes, type Linkable } from '../../routes'
import { types, type LinkableType } from '../types'

/** The maximum number of pages listed for a document. */
const MOST = 50

// Each of these is GROQ that returns a list of `{ title, href }` for the document `$id`, with the drafts perspective.

/** The document itself. */
export const self = '*[_id == $id]'

/** A fixed page. */
export const page = (title: string, href: string) => `[{ "title": "${title}", "href": "${href}" }]`

export const home = page('Home', routes.home)

const folder = (_type: LinkableType, language?: Linkable['language']) =>
  `"${pathOf({ _type, slug: '', language })}"`

/** The topics of the document and those above them, whose pages show it too. */
export const topicsAndAbove = `*[_type == "topic" && (
  _id in *[_id == $id].topics[]._ref ||
  _id in *[_id == $id].topics[]->parent._ref ||
  _id in *[_id == $id].topics[]->parent->parent._ref
)]`

/** The pages of documents of a type, each in its language. */
export function pagesOf(type: LinkableType, documents = self) {
  const others = 'inLanguages' in types[type] ? languages.filter((language) => language !== siteLanguage) : []
  const choice = others.map((language) => `language == "${language}" => ${folder(type, language)}`)
  return `${documents} [defined(slug.current)] {
    "title": coalesce(title, name, "Without a title"),
    "href": select(${[...choice, folder(type)].join(', ')}) + slug.current
  }`
}

/** The main page that lists the documents of a type. */
export function listOf(type: LinkableType) {
  const [{ title, path }] = types[type].lists
  return page(title, path)
}

/** The pages of the newest articles that pass a filter. */
export const articles = (filter: string) =>
  pagesOf('article', `*[_type == "article" && (${filter})] | order(publishedAt desc) [0...${MOST}]`)
