import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { parseLaterPage } from '../../../../parse-later-page'
import { articleListMetadata, articleListPage } from '../../../article-list-page'

type Props = PageProps<'/current-affairs/prelims/page/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleListMetadata({ stage: 'prelims', page: Number((await params).n) })
}

export default async function PrelimsPageN({ params }: Props) {
  const page = parseLaterPage((await params).n, (number) => routes.articlesFor('prelims', number))
  return articleListPage({ stage: 'prelims', page })
}
