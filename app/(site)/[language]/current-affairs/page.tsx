import { articleListMetadata, articleListPage, type Props } from './article-list-page'

export const generateMetadata = (props: Props) => articleListMetadata(props)

export default function ArticlesPage(props: Props) {
  return articleListPage(props)
}
