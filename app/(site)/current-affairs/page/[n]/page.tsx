import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { parseLaterPage } from '../../../parse-later-page'
import { articleListMetadata, articleListPage } from '../../article-list-page'

type Props = PageProps<'/current-affairs/page/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleListMetadata({ page: Number((await params).n) })
}

export default async function ArticlesPageN({ params }: Props) {
  return articleListPage({ page: parseLaterPage((await params).n, routes.articles) })
}
