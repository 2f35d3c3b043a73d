import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { parseLaterPage } from '../../../../parse-later-page'
import { articleListMetadata, articleListPage } from '../../../article-list-page'

type Props = PageProps<'/current-affairs/mains/page/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleListMetadata({ stage: 'mains', page: Number((await params).n) })
}

export default async function MainsPageN({ params }: Props) {
  const page = parseLaterPage((await params).n, (number) => routes.articlesFor('mains', number))
  return articleListPage({ stage: 'mains', page })
}
