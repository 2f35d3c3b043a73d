import type { Metadata } from 'next'
import { ArticlePage, articlePageMetadata } from '../../article-page'

type Props = PageProps<'/current-affairs/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articlePageMetadata(await params)
}

export default async function Page({ params }: Props) {
  return <ArticlePage {...await params} />
}
