import { articleListMetadata, articleListPage } from '../article-list-page'

export const generateMetadata = () => articleListMetadata({ stage: 'prelims' })

export default function PrelimsPage() {
  return articleListPage({ stage: 'prelims' })
}
