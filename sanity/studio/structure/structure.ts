import { CogIcon } from '@sanity/icons/Cog'
import type { StructureResolver } from 'sanity/structure'
import { singletons } from '../singletons'
import { articlesItem } from './articles'

/** The root list of the Studio. */
export const structure: StructureResolver = (S, context) =>
  S.list()
    .title('Content')
    .items([
      articlesItem(S, context),
      S.documentTypeListItem('branch')
        .title('Branches')
        .child(
          S.documentTypeList('branch')
            .title('Branches')
            .defaultOrdering([
              { field: 'headOffice', direction: 'desc' },
              { field: 'order', direction: 'asc' },
            ]),
        ),
      S.documentTypeListItem('topic').title('Topics'),
      S.documentTypeListItem('syllabusPaper').title('Syllabus'),
      S.documentTypeListItem('author').title('Authors'),
      S.documentTypeListItem('redirect').title('Redirects'),
      S.divider(),
      ...singletons.map(({ type, title }) =>
        S.listItem()
          .id(type)
          .title(title)
          .icon(CogIcon)
          .child(S.document().schemaType(type).documentId(type).title(title)),
      ),
    ])
