import { articleListMetadata, articleListPage, type Props } from '../article-list-page'

export const generateMetadata = (props: Props) => articleListMetadata(props, 'prelims')

export default function PrelimsPage(props: Props) {
  return articleListPage(props, 'prelims')
}
