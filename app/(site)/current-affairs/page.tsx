import { articleListMetadata, articleListPage } from './article-list-page'

export const generateMetadata = () => articleListMetadata({})

export default function ArticlesPage() {
  return articleListPage({})
}
