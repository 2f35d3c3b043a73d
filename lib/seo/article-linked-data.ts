import type { Article as ArticleData, CorrectionComment, CreativeWork, Graph, NewsArticle } from 'schema-dts'
import type { Article } from '@/lib/content/article'
import { translated } from '@/lib/content/fields/translations'
import { imageUrl } from '@/lib/content/image-url'
import type { Settings } from '@/lib/content/settings'
import type { Translation } from '@/lib/content/article/translations'
import { modifiedAt } from '@/lib/dates'
import { routes } from '@/lib/routes'
import { writerData } from './author-linked-data'
import { absoluteUrl, breadcrumbData, instituteData, instituteId } from './linked-data'

type Page = {
  article: Article
  translations: Translation[]
  /** The breadcrumb above the title. */
  trail: { name: string; href: string }[]
  settings: Settings | null
}

/**
 * The JSON-LD of an article page: the article, its breadcrumb and the institute. It contains nothing that the page does
 * not show. https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function articleLinkedData({ article, translations, trail, settings }: Page): Graph {
  const { slug, language, title } = article
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleData(article, translations, settings),
      breadcrumbData([...trail, { name: title, href: routes.article(slug, language) }]),
      ...(settings ? [instituteData(settings, language)] : []),
    ],
  }
}

function articleData(
  article: Article,
  translations: Translation[],
  settings: Settings | null,
): NewsArticle | ArticleData {
  const { slug, language, title, context, publishedAt, cover, topics, sources, corrections } = article
  const address = absoluteUrl(routes.article(slug, language))
  const idOf = (translation: Pick<Translation, 'slug' | 'language'>) => ({
    '@id': `${absoluteUrl(routes.article(translation.slug, translation.language))}#article`,
  })
  const original = translations.find(({ _id }) => _id === article.original)
  const versions = translations.filter((translation) => translation !== original)
  const data = {
    '@id': `${address}#article`,
    mainEntityOfPage: address,
    url: address,
    headline: title,
    description: context,
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: modifiedAt(article),
    author: writerData(article.author, language),
    ...(article.reviewer && { contributor: writerData(article.reviewer, language) }),
    ...(settings && { publisher: { '@id': instituteId() } }),
    isAccessibleForFree: true,
    ...(cover && { image: [imageUrl(cover, { width: Math.min(1200, cover.asset.width) })] }),
    articleSection: topics.map((topic) => translated(topic, 'title', language).text),
    ...(sources.length > 0 && { citation: sources.map(cited) }),
    ...(corrections.length > 0 && { correction: corrections.map(corrected) }),
    ...(original && { translationOfWork: idOf(original) }),
    // For a translation the others are siblings, not translations of it.
    ...(!article.original && versions.length > 0 && { workTranslation: versions.map(idOf) }),
  }
  // Only an article about a dated event is a NewsArticle.
  return article.eventDate ? { '@type': 'NewsArticle', ...data } : { '@type': 'Article', ...data }
}

const cited = ({ publisher, title, url }: Article['sources'][number]): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  ...(url && { url }),
})

const corrected = ({ date, text }: Article['corrections'][number]): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text,
  datePublished: date,
})
