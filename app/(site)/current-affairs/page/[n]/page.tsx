import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ArticlePageView } from '@/components/article/article-page-view'
import { getArticlePage } from '@/lib/content/articles'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

type Props = PageProps<'/current-affairs/page/[n]'>

/** Rendered when they are first asked for. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { n } = await params
  return pageMetadata({ title: `Current affairs, page ${n}`, path: routes.articles(Number(n)) })
}

export default async function ArticlesPageN({ params }: Props) {
  const { n } = await params
  // `2` only: `02`, `2.0` or `+2` would be further addresses of the same page.
  if (!/^[1-9]\d{0,5}$/.test(n)) notFound()
  if (n === '1') permanentRedirect(routes.articles())
  const list = await getArticlePage(Number(n))
  if (!list) notFound()
  return <ArticlePageView list={list} />
}
