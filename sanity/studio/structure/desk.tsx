import { UsersIcon } from '@sanity/icons/Users'
import type { StructureBuilder, StructureResolverContext } from 'sanity/structure'
import { articleOfReview } from '../../../lib/content/review/rules'
import { CountOf } from '../review/badge'
import { deskFilters, deskLists, readAgainQuery, type DeskList } from '../review/filters'

const titles: Record<DeskList, string> = {
  mine: 'Mine',
  toReview: 'To review',
  approved: 'Approved',
  due: 'Due today and tomorrow',
  outOfDate: 'Out of date',
}
const icons: Record<DeskList, () => React.JSX.Element> = {
  mine: () => <CountOf list="mine" />,
  toReview: () => <CountOf list="toReview" />,
  approved: () => <CountOf list="approved" />,
  due: () => <CountOf list="due" />,
  outOfDate: () => <CountOf list="outOfDate" />,
}

/** A list of the desk. An entry of a list of reviews opens the article, where the actions are. */
async function deskList(
  S: StructureBuilder,
  { getClient, currentUser }: StructureResolverContext,
  id: DeskList,
) {
  const rows = await getClient({ apiVersion: '2026-05-04' }).fetch<unknown>(readAgainQuery)
  const { filter, params } = deskFilters(currentUser?.id ?? '', rows)[id]
  const isOfArticles = id === 'due' || id === 'outOfDate'
  const list = S.documentList()
    .id(id)
    .title(titles[id])
    .apiVersion('2026-05-04')
    .filter(filter)
    .params(params)
    .initialValueTemplates([])
  return isOfArticles
    ? list.schemaType('article').defaultOrdering([{ field: 'publishedAt', direction: 'asc' }])
    : list
        .schemaType('review')
        .defaultOrdering([{ field: '_updatedAt', direction: 'desc' }])
        .child((review) => S.document().schemaType('article').documentId(articleOfReview(review)))
}

/** The lists of the desk: articles to write, review, publish and read again. */
export function deskItem(S: StructureBuilder, context: StructureResolverContext) {
  return S.listItem()
    .id('desk')
    .title('The desk')
    .icon(UsersIcon)
    .child(
      S.list()
        .id('desk')
        .title('The desk')
        .items(
          deskLists.map((id) =>
            S.listItem()
              .id(id)
              .title(titles[id])
              .icon(icons[id])
              .child(() => deskList(S, context, id)),
          ),
        ),
    )
}
