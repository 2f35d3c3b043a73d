import { articleListMetadata, articleListPage, type Props } from '../article-list-page'

export const generateMetadata = (props: Props) => articleListMetadata(props, 'mains')

export default function MainsPage(props: Props) {
  return articleListPage(props, 'mains')
}
