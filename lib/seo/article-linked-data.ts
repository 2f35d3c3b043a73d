import type {
  Article as ArticleData,
  CorrectionComment,
  CreativeWork,
  Graph,
  NewsArticle,
  Organization,
  Person,
} from 'schema-dts'
import type { Article } from '@/lib/content/article'
import { imageUrl } from '@/lib/content/image-url'
import type { Settings } from '@/lib/content/settings'
import type { Translation } from '@/lib/content/article/translations'
import { routes } from '@/lib/routes'
import { at, breadcrumbData, instituteData, instituteId } from './linked-data'

type Page = {
  article: Article
  translations: Translation[]
  /** What the breadcrumb shows before the title. */
  trail: { name: string; href: string }[]
  settings: Settings | null
}

/**
 * What the page of a note says: the note, the way to it and the institute. Whatever stands here stands on the page.
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function articleLinkedData({ article, translations, trail, settings }: Page): Graph {
  const { slug, language, title } = article
  return {
    '@context': 'https://schema.org',
    '@graph': [
      noteData(article, translations, settings),
      breadcrumbData([...trail, { name: title, href: routes.article(slug, language) }]),
      ...(settings ? [instituteData(settings)] : []),
    ],
  }
}

function noteData(
  article: Article,
  translations: Translation[],
  settings: Settings | null,
): NewsArticle | ArticleData {
  const { slug, language, title, context, publishedAt, updatedAt, cover, topics, sources, corrections } =
    article
  const address = at(routes.article(slug, language))
  const noteAt = (note: Pick<Translation, 'slug' | 'language'>) => ({
    '@id': `${at(routes.article(note.slug, note.language))}#note`,
  })
  const original = translations.find(({ _id }) => _id === article.original)
  const versions = translations.filter((note) => note !== original)
  const note = {
    '@id': `${address}#note`,
    mainEntityOfPage: address,
    url: address,
    headline: title,
    description: context,
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: updatedAt ?? publishedAt,
    author: writer(article.author),
    ...(article.reviewer && { contributor: writer(article.reviewer) }),
    ...(settings && { publisher: { '@id': instituteId() } }),
    isAccessibleForFree: true,
    ...(cover && { image: [imageUrl(cover, { width: Math.min(1200, cover.asset.width) })] }),
    articleSection: topics.map((topic) => topic.title),
    ...(sources.length > 0 && { citation: sources.map(cited) }),
    ...(corrections.length > 0 && { correction: corrections.map(corrected) }),
    ...(original && { translationOfWork: noteAt(original) }),
    // A sibling is a translation of the original, which this note may not be.
    ...(!article.original && versions.length > 0 && { workTranslation: versions.map(noteAt) }),
  }
  // Only what has a day in the news is news.
  return article.eventDate ? { '@type': 'NewsArticle', ...note } : { '@type': 'Article', ...note }
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

/** Most notes are signed by a desk of the institute, some by a person; the name tells which. */
function writer({ name }: Article['author']): Organization | Person {
  return /\b(desk|team|institute)\b/i.test(name)
    ? { '@type': 'Organization', name }
    : { '@type': 'Person', name }
}
