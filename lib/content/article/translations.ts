import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { publishedArticleFilter, type ArticleCard } from './card'
import { articleFields } from './rules'
import { slug } from '../fields/slug'
import { documentShape } from '../parts'
import { fetchContent } from '../fetch-content'
import { inEachLanguage } from '../../languages'
import { routes } from '../../routes'
import { versionsOf, type Versions } from '../../versions'

/** The articles in `$group` (ids) and their translations. */
export const translationsQuery = defineQuery(`
  *[${publishedArticleFilter} && (_id in $group || translationOf._ref in $group)] | order(language asc, _id asc) {
    _id, _rev, title, "slug": slug.current, language
  }
`)

export const translationsSchema = z.array(
  z.object({ ...documentShape, title: articleFields.title, slug, language: articleFields.language }),
)

export type Translation = z.output<typeof translationsSchema>[number]

type Original = Pick<ArticleCard, '_id' | 'language'> & { original: string | null }

/** The translations of an article, one for each other language. @throws ContentUnavailableError */
export async function getTranslations({ _id, language, original }: Original): Promise<Translation[]> {
  const group =
    (await fetchContent({
      query: translationsQuery,
      params: { group: [original ?? _id] },
      schema: translationsSchema,
    })) ?? []
  const others = group.filter((article) => article._id !== _id && article.language !== language)
  return others.filter(
    (article, index) => index === others.findIndex((same) => same.language === article.language),
  )
}

/**
 * The page of an article in each language. Where it is not translated, the most similar page is that of its topic.
 */
export function articleVersions(
  article: Pick<ArticleCard, 'slug' | 'language' | 'topics'>,
  translations: Pick<Translation, 'slug' | 'language'>[],
): Versions {
  const [topic] = article.topics
  const similar = versionsOf(topic ? routes.topic(topic.slug) : routes.articles())
  return inEachLanguage((language) => {
    const same = [article, ...translations].find((each) => each.language === language)
    return same
      ? { path: routes.article(same.slug, language), isSame: true }
      : { path: similar[language].path, isSame: false }
  })
}
