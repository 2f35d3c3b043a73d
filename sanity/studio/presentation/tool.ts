import { defineDocuments, presentationTool } from 'sanity/presentation'
import { languages, siteLanguage } from '../../../lib/languages'
import { routes } from '../../../lib/routes'
import { locations } from './locations'

/** An article without a language is previewed in the language of the site. */
const inSiteLanguage = `(!defined(language) || language == "${siteLanguage}")`

/** Maps a page to its document, which the Studio opens when the preview navigates there. */
const mainDocuments = defineDocuments([
  { route: routes.home, filter: '_id == "settings"' },
  {
    route: routes.article(':slug'),
    filter: `_type == "article" && slug.current == $slug && ${inSiteLanguage}`,
  },
  ...languages
    .filter((language) => language !== siteLanguage)
    .map((language) => ({
      route: routes.article(':slug', language),
      filter: `_type == "article" && slug.current == $slug && language == "${language}"`,
    })),
  { route: routes.branch(':slug'), filter: '_type == "branch" && slug.current == $slug' },
  { route: routes.topic(':slug'), filter: '_type == "topic" && slug.current == $slug' },
  { route: routes.syllabusPaper(':slug'), filter: '_type == "syllabusPaper" && slug.current == $slug' },
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
