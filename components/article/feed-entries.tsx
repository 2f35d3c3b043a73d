import { PortableText } from '@/components/portable-text/portable-text'
import { ContentImage } from '@/components/ui/content-image'
import type { Article } from '@/lib/content/article'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import type { FeedEntry } from '@/lib/seo/feed'
import { ContextLine } from './context-line'
import { KeyFacts } from './key-facts'
import { MainsQuestions, PreviousQuestions } from './questions'
import { Quiz } from './quiz'
import { Corrections, Sources } from './sources'

/** All of a note below its title. */
function FeedContent({ article }: { article: Article }) {
  return (
    <div lang={article.language}>
      {article.cover && <ContentImage image={article.cover} />}
      <ContextLine text={article.context} />
      <PortableText body={article.body} />
      <KeyFacts facts={article.keyFacts} />
      <Quiz questions={article.quiz} />
      <MainsQuestions questions={article.mainsQuestions} />
      <PreviousQuestions questions={article.previousQuestions} />
      <Sources sources={article.sources} />
      <Corrections corrections={article.corrections} />
    </div>
  )
}

/** All of a note below its title as HTML that stands by itself: a feed reader has neither our styles nor our address. */
async function feedHtml(article: Article): Promise<string> {
  // Next refuses a static import, because pages have no use for it.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const address = new URL(routes.article(article.slug), env().SITE_URL)
  // React escapes quotation marks in text and attributes, so these are attributes and nothing else.
  return renderToStaticMarkup(<FeedContent article={article} />)
    .replace(/ (?:class|id|aria-labelledby|tabindex)="[^"]*"/g, '')
    .replace(/ href="([/#][^"]*)"/g, (_, href: string) => ` href="${new URL(href, address).href}"`)
}

/** Articles as they go into a feed. */
export async function feedEntries(articles: Article[]): Promise<FeedEntry[]> {
  return Promise.all(articles.map(async (article) => ({ article, html: await feedHtml(article) })))
}
