import { CalendarIcon } from '@sanity/icons/Calendar'
import { ClockIcon } from '@sanity/icons/Clock'
import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { DocumentsIcon } from '@sanity/icons/Documents'
import { EditIcon } from '@sanity/icons/Edit'
import { SunIcon } from '@sanity/icons/Sun'
import { TagIcon } from '@sanity/icons/Tag'
import { UploadIcon } from '@sanity/icons/Upload'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { StructureBuilder, StructureResolverContext } from 'sanity/structure'
import { z } from 'zod'
import { importIntent } from '../import/intent'
import { attention, draftFilter } from './attention'
import { dayInIndia, monthsBetween } from './days'

type NoteList = { id: string; title: string; filter: string; params?: Record<string, unknown> }

/** A list of articles, newest first, in which a new one can be created. */
function articles(S: StructureBuilder, { id, title, filter, params = {} }: NoteList) {
  return S.documentList()
    .id(id)
    .title(title)
    .schemaType('article')
    .apiVersion('2026-05-04')
    .filter(filter)
    .params(params)
    .defaultOrdering([{ field: 'publishedAt', direction: 'desc' }])
    .initialValueTemplates([S.initialValueTemplateItem('article')])
    .menuItems([
      ...(S.documentTypeList('article').getMenuItems() ?? []),
      S.menuItem()
        .title('Import notes')
        .icon(UploadIcon)
        // The Studio can’t read the address of an intent without parameters.
        .intent({ type: importIntent, params: { type: 'article' } })
        .showAsAction(true),
    ])
}

const between = '_type == "article" && publishedAt >= $from && publishedAt < $until'

const span = `{
  "oldest": *[_type == "article" && defined(publishedAt)] | order(publishedAt asc)[0].publishedAt,
  "newest": *[_type == "article" && defined(publishedAt)] | order(publishedAt desc)[0].publishedAt
}`
const spanSchema = z.object({ oldest: z.string().nullable(), newest: z.string().nullable() })

async function months(S: StructureBuilder, { getClient }: StructureResolverContext) {
  const client = getClient({ apiVersion: '2026-05-04' })
  const { oldest, newest } = spanSchema.parse(
    await client.fetch<unknown>(span, {}, { perspective: 'drafts' }),
  )
  return S.list()
    .title('By month')
    .items(
      (oldest && newest ? monthsBetween(oldest, newest) : []).map(({ id, title, from, until }) =>
        S.listItem()
          .id(id)
          .title(title)
          .icon(CalendarIcon)
          .child(articles(S, { id, title, filter: between, params: { from, until } })),
      ),
    )
}

/** The lists of articles. */
export function articlesItem(S: StructureBuilder, context: StructureResolverContext) {
  return S.listItem()
    .id('notes')
    .title('Notes')
    .icon(DocumentTextIcon)
    .child(
      S.list()
        .id('notes')
        .title('Notes')
        .items([
          S.listItem()
            .id('today')
            .title('Today')
            .icon(SunIcon)
            .child(() => articles(S, { id: 'today', title: 'Today', filter: between, params: dayInIndia() })),
          S.listItem()
            .id('scheduled')
            .title('Scheduled')
            .icon(ClockIcon)
            .child(
              articles(S, {
                id: 'scheduled',
                title: 'Scheduled',
                filter: '_type == "article" && publishedAt > now()',
              }).defaultOrdering([{ field: 'publishedAt', direction: 'asc' }]),
            ),
          S.listItem()
            .id('drafts')
            .title('Drafts')
            .icon(EditIcon)
            .child(
              articles(S, { id: 'drafts', title: 'Drafts', filter: draftFilter }).defaultOrdering([
                { field: '_updatedAt', direction: 'desc' },
              ]),
            ),
          S.listItem()
            .id('attention')
            .title('Needs attention')
            .icon(WarningOutlineIcon)
            .child(
              S.list()
                .id('attention')
                .title('Needs attention')
                .items(
                  attention.map((list) =>
                    S.listItem()
                      .id(list.id)
                      .title(list.title)
                      .icon(WarningOutlineIcon)
                      .child(articles(S, list)),
                  ),
                ),
            ),
          S.divider(),
          S.listItem()
            .id('by-topic')
            .title('By topic')
            .icon(TagIcon)
            .child(
              S.documentTypeList('topic')
                .title('By topic')
                .initialValueTemplates([])
                .child((topic) =>
                  articles(S, {
                    id: topic,
                    title: 'Notes on this topic',
                    filter: '_type == "article" && $topic in topics[]._ref',
                    params: { topic },
                  }),
                ),
            ),
          S.listItem()
            .id('by-month')
            .title('By month')
            .icon(CalendarIcon)
            .child(() => months(S, context)),
          S.listItem()
            .id('all')
            .title('All notes')
            .icon(DocumentsIcon)
            .child(articles(S, { id: 'all', title: 'All notes', filter: '_type == "article"' })),
        ]),
    )
}
