import { articleListMetadata, articleListPage } from '../article-list-page'

export const generateMetadata = () => articleListMetadata({ stage: 'mains' })

export default function MainsPage() {
  return articleListPage({ stage: 'mains' })
}
