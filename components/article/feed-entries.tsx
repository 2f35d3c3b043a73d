import type { ReactNode } from 'react'
import { PastQuestions } from '@/components/past-question/past-question-list'
import { PortableText } from '@/components/portable-text/portable-text'
import { ContentImage } from '@/components/ui/content-image'
import type { Article } from '@/lib/content/article'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import { articleEntry, type FeedEntry } from '@/lib/seo/feed'
import { ContextLine } from './context-line'
import { KeyFacts } from './key-facts'
import { MainsQuestions } from './questions'
import { PlainQuiz } from './quiz'
import { Corrections, Sources } from './sources'

/** The whole article below its title. */
function FeedContent({ article }: { article: Article }) {
  const { language } = article
  return (
    <div lang={language}>
      {article.cover && <ContentImage image={article.cover} />}
      <ContextLine text={article.context} language={language} />
      <PortableText body={article.body} language={language} />
      <KeyFacts facts={article.keyFacts} language={language} />
      <PlainQuiz questions={article.quiz} language={language} />
      <MainsQuestions questions={article.mainsQuestions} language={language} />
      <PastQuestions questions={article.pastQuestions} language={language} />
      <Sources sources={article.sources} language={language} />
      <Corrections corrections={article.corrections} language={language} />
    </div>
  )
}

/** Content as self-contained HTML: a feed reader has neither our styles nor our base URL. */
export async function feedHtml(content: ReactNode, path: string): Promise<string> {
  // Imported dynamically, because Next refuses a static import of react-dom/server.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const address = new URL(path, env().SITE_URL)
  // React escapes quotation marks in text, so only real attributes match.
  return renderToStaticMarkup(content)
    .replace(/ (?:class|id|style|aria-labelledby|tabindex)="[^"]*"/g, '')
    .replace(/ href="([/#][^"]*)"/g, (_, href: string) => ` href="${new URL(href, address).href}"`)
}

/** Articles as feed entries. */
export async function feedEntries(articles: Article[]): Promise<FeedEntry[]> {
  return Promise.all(
    articles.map(async (article) => {
      const path = routes.article(article.slug, article.language)
      return articleEntry(article, await feedHtml(<FeedContent article={article} />, path))
    }),
  )
}
