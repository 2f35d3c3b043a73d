import type {
  ListItemBuilder,
  StructureBuilder,
  StructureResolver,
  StructureResolverContext,
} from 'sanity/structure'
import { deskId } from '../../../lib/content/desk/rules'
import { contentType, typeNames, type TypeName } from '../../../lib/content/types'
import { privateTypes, studioTypes } from '../../../lib/content/types.studio'
import { isSingleton } from '../singletons'
import { articlesItem } from './articles'
import { deskItem } from './desk'

/** Types with more than one list. */
const items: Partial<
  Record<TypeName, (S: StructureBuilder, context: StructureResolverContext) => ListItemBuilder>
> = {
  article: articlesItem,
  branch: (S) =>
    listItem(S, 'branch').child(
      S.documentTypeList('branch')
        .title(contentType('branch').title)
        .defaultOrdering([
          { field: 'headOffice', direction: 'desc' },
          { field: 'order', direction: 'asc' },
        ]),
    ),
}

const listItem = (S: StructureBuilder, type: TypeName) =>
  S.documentTypeListItem(type).title(contentType(type).title)

/** A list item that opens the only document of a type. */
function singleItem(S: StructureBuilder, type: TypeName) {
  const { title } = contentType(type)
  return S.listItem()
    .id(type)
    .title(title)
    .icon(studioTypes[type].form.icon)
    .child(S.document().schemaType(type).documentId(type).title(title))
}

/** The root list of the Studio: every type of content. */
export const structure: StructureResolver = (S, context) =>
  S.list()
    .title('Content')
    .items([
      deskItem(S, context),
      ...typeNames
        .filter((type) => !isSingleton(type))
        .map((type) => items[type]?.(S, context) ?? listItem(S, type)),
      S.divider(),
      ...typeNames.filter(isSingleton).map((type) => singleItem(S, type)),
      S.listItem()
        .id(deskId)
        .title('Settings of the desk')
        .icon(privateTypes.desk.form.icon)
        .child(S.document().schemaType('desk').documentId(deskId).title('Settings of the desk')),
    ])
