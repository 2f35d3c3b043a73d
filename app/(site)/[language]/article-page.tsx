import type { Metadata } from 'next'
import { AdjacentArticles } from '@/components/article/adjacent-articles'
import { ArticleView } from '@/components/article/article-view'
import { QuizAnswers } from '@/components/article/quiz'
import { RelatedArticles } from '@/components/article/related-articles'
import { FindBranch } from '@/components/branch/find-branch'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { LangSpan } from '@/components/ui/mixed-language-text'
import { JsonLd } from '@/components/ui/json-ld'
import { PrintFooter } from '@/components/ui/print-footer'
import { Section } from '@/components/ui/section'
import { getArticle } from '@/lib/content/article'
import { getAdjacentArticles } from '@/lib/content/article/lists'
import { getRelatedArticles } from '@/lib/content/article/related'
import { getSettings } from '@/lib/content/settings'
import { getTranslations } from '@/lib/content/article/translations'
import { formatDay, modifiedAt } from '@/lib/dates'
import { env } from '@/lib/env'
import { decodedSegment } from '@/lib/path-segment'
import { siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { articleLinkedData } from '@/lib/seo/article-linked-data'
import { articleMetadata } from '@/lib/seo/metadata'
import { redirectOrNotFound } from './redirect-or-not-found'

type Address = { slug: string; language: Language }

/** The metadata of an article in any language. */
export async function articlePageMetadata({ slug, language }: Address): Promise<Metadata> {
  const article = await getArticle(slug, language)
  return article ? articleMetadata(article, await getTranslations(article)) : {}
}

/** The page of an article in any language; the page around it is in the site’s language. */
export async function ArticlePage({ slug, language }: Address) {
  const article = await getArticle(slug, language)
  if (!article) return redirectOrNotFound(routes.article(decodedSegment(slug), language))
  const [settings, translations, adjacent, related] = await Promise.all([
    getSettings(),
    getTranslations(article),
    getAdjacentArticles(article),
    getRelatedArticles(article),
  ])
  const trail = [
    { name: 'Home', href: routes.home },
    { name: 'Current affairs', href: routes.articles() },
  ]
  return (
    <>
      <Breadcrumb
        trail={trail}
        here={
          <LangSpan within={siteLanguage} language={language}>
            {article.title}
          </LangSpan>
        }
      />
      <PreviewProblems />
      <ArticleView article={article} translations={translations} />
      <AdjacentArticles {...adjacent} language={language} />
      <RelatedArticles articles={related} language={language} />
      <Section id="find-branch" title="Find your branch">
        <FindBranch />
      </Section>
      <QuizAnswers questions={article.quiz} language={language} />
      <PrintFooter
        start={`${new URL(routes.article(slug, language), env().SITE_URL).href} · ${formatDay(modifiedAt(article))}`}
      />
      <JsonLd data={articleLinkedData({ article, translations, trail, settings })} />
    </>
  )
}
