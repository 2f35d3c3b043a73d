import type { Metadata } from 'next'
import { AdjacentArticles } from '@/components/article/adjacent-articles'
import { ArticleView } from '@/components/article/article-view'
import { QuizAnswers } from '@/components/article/quiz'
import { RelatedArticles } from '@/components/article/related-articles'
import { FindBranch } from '@/components/branch/find-branch'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { JsonLd } from '@/components/ui/json-ld'
import { PrintFooter } from '@/components/ui/print-footer'
import { Section } from '@/components/ui/section'
import { getArticle } from '@/lib/content/article'
import { getAdjacentArticles } from '@/lib/content/article/lists'
import { getRelatedArticles } from '@/lib/content/article/related'
import { getSettings } from '@/lib/content/settings'
import { articleVersions, getTranslations } from '@/lib/content/article/translations'
import { formatDay, modifiedAt } from '@/lib/dates'
import { env } from '@/lib/env'
import { decodedSegment } from '@/lib/path-segment'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { articleLinkedData } from '@/lib/seo/article-linked-data'
import { articleMetadata } from '@/lib/seo/metadata'
import { words } from '@/lib/words'
import { redirectOrNotFound } from './redirect-or-not-found'

type Address = { slug: string; language: Language }

/** The metadata of an article in any language. */
export async function articlePageMetadata({ slug, language }: Address): Promise<Metadata> {
  const article = await getArticle(slug, language)
  return article ? articleMetadata(article, await getTranslations(article)) : {}
}

/** The page of an article in any language. */
export async function ArticlePage({ slug, language }: Address) {
  const article = await getArticle(slug, language)
  if (!article) return redirectOrNotFound(language, routes.article(decodedSegment(slug)))
  const [settings, translations, adjacent, related] = await Promise.all([
    getSettings(),
    getTranslations(article),
    getAdjacentArticles(article),
    getRelatedArticles(article),
  ])
  const to = pathsIn(language)
  const { home, layout } = words[language]
  const trail = [
    { name: layout.home, href: to(routes.home) },
    { name: layout.currentAffairs, href: to(routes.articles()) },
  ]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={articleVersions(article, translations)}
        trail={trail}
        here={article.title}
      />
      <PreviewProblems />
      <ArticleView article={article} />
      <AdjacentArticles {...adjacent} language={language} />
      <RelatedArticles articles={related} language={language} />
      <Section id="find-branch" title={home.findBranch}>
        <FindBranch language={language} />
      </Section>
      <QuizAnswers questions={article.quiz} language={language} />
      <PrintFooter
        start={`${new URL(routes.article(slug, language), env().SITE_URL).href} · ${formatDay(modifiedAt(article), language)}`}
      />
      <JsonLd data={articleLinkedData({ article, translations, trail, settings })} />
    </>
  )
}
