import { defineDocuments, presentationTool } from 'sanity/presentation'
import { languages, siteLanguage } from '../../../lib/languages'
import { routes } from '../../../lib/routes'
import { locations } from './locations'

/** A note for which no language is named yet is previewed at the address of the site’s language. */
const inSiteLanguage = `(!defined(language) || language == "${siteLanguage}")`

/** Which document a page is about: going to the page in the preview opens it for editing. */
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

/** The draft on the real page, beside its fields. https://www.sanity.io/docs/visual-editing/presentation-tool */
export const preview = () =>
  presentationTool({
    name: 'preview',
    title: 'Preview',
    previewUrl: { initial: routes.home, previewMode: { enable: '/api/draft-mode/enable' } },
    resolve: { mainDocuments, locations },
  })
