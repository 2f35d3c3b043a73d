import type { Metadata } from 'next'
import { getLatestArticles } from '@/lib/content/articles'
import { ArticlePage, articlePageMetadata } from '../../article-page'

type Props = PageProps<'/current-affairs/[slug]'>

/** What the build renders; all others are rendered when they are first asked for, and kept. */
const PRERENDERED = 50

export async function generateStaticParams() {
  const articles = await getLatestArticles(PRERENDERED)
  return articles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articlePageMetadata(await params)
}

export default async function Page({ params }: Props) {
  return <ArticlePage {...await params} />
}
