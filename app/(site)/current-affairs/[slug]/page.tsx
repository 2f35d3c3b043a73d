import type { Metadata } from 'next'
import { AdjacentArticles } from '@/components/article/adjacent-articles'
import { ArticleView } from '@/components/article/article-view'
import { FindBranch } from '@/components/branch/find-branch'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { Section } from '@/components/ui/section'
import { getArticle } from '@/lib/content/article'
import { getAdjacentArticles, getLatestArticles } from '@/lib/content/articles'
import { routes } from '@/lib/routes'
import { articleMetadata } from '@/lib/seo/metadata'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/current-affairs/[slug]'>

/** What the build renders; all others are rendered when they are first asked for, and kept. */
const PRERENDERED = 50

export async function generateStaticParams() {
  const articles = await getLatestArticles(PRERENDERED)
  return articles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await getArticle((await params).slug)
  return article ? articleMetadata(article) : {}
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) return redirectOrNotFound(routes.article(slug))
  const adjacent = await getAdjacentArticles(article)
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Current affairs', href: routes.articles() },
        ]}
        here={article.title}
      />
      <PreviewProblems />
      <ArticleView article={article} />
      <AdjacentArticles {...adjacent} />
      <Section id="find-branch" title="Find your branch">
        <FindBranch />
      </Section>
    </>
  )
}
