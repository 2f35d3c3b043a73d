import { defineDocuments, presentationTool } from 'sanity/presentation'
import { contentType, linkableTypes, type LinkableType } from '../../../lib/content/types'
import { languages, siteLanguage } from '../../../lib/languages'
import { pathOf, routes } from '../../../lib/routes'
import { locations } from './locations'

/** The pages of a type's documents; an article without a language is previewed in the site's language. */
function pagesOf(type: LinkableType) {
  const filter = `_type == "${type}" && slug.current == $slug`
  const slug = ':slug'
  if (!contentType(type).inLanguages) return [{ route: pathOf({ _type: type, slug }), filter }]
  return languages.map((language) => ({
    route: pathOf({ _type: type, slug, language }),
    filter: `${filter} && ${language === siteLanguage ? `(!defined(language) || language == "${language}")` : `language == "${language}"`}`,
  }))
}

/** Maps a page to its document, which the Studio opens when the preview navigates there. */
const mainDocuments = defineDocuments([
  { route: routes.home, filter: '_id == "settings"' },
  ...linkableTypes.flatMap(pagesOf),
])

/**
 * The Presentation tool: the draft on the real page, next to its form.
 * https://www.sanity.io/docs/visual-editing/presentation-tool
 */
export const preview = () =>
  presentationTool({
    name: 'preview',
    title: 'Preview',
    previewUrl: { initial: routes.home, previewMode: { enable: '/api/draft-mode/enable' } },
    resolve: { mainDocuments, locations },
  })
