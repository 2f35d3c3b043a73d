import type { StructureBuilder, StructureResolver, StructureResolverContext } from 'sanity/structure'
import { deskId } from '../../../lib/content/desk/rules'
import { contentType, typeNames, type TypeName } from '../../../lib/content/types'
import { privateTypes, studioTypes } from '../../../lib/content/types.studio'
import { isSingleton } from '../singletons'
import { articlesItem } from './articles'
import { deskItem } from './desk'

/** A list of the documents of a type, in the first order that its form offers; articles have several. */
function listItem(S: StructureBuilder, type: TypeName, context: StructureResolverContext) {
  if (type === 'article') return articlesItem(S, context)
  const { title } = contentType(type)
  const list = S.documentTypeList(type).title(title)
  const order = studioTypes[type].form.orderings?.[0]
  return S.documentTypeListItem(type)
    .title(title)
    .child(order ? list.defaultOrdering(order.by) : list)
}

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
      ...typeNames.filter((type) => !isSingleton(type)).map((type) => listItem(S, type, context)),
      S.divider(),
      ...typeNames.filter(isSingleton).map((type) => singleItem(S, type)),
      S.listItem()
        .id(deskId)
        .title('Settings of the desk')
        .icon(privateTypes.desk.form.icon)
        .child(S.document().schemaType('desk').documentId(deskId).title('Settings of the desk')),
    ])
