import type { Graph } from 'schema-dts'
import type { PeriodPart } from '@/lib/content/article/periods'
import { formatPeriod } from '@/lib/period'
import { routes } from '@/lib/routes'
import { absoluteUrl, breadcrumbData } from './linked-data'

type Page = { part: PeriodPart; trail: { name: string; href: string }[] }

/** The JSON-LD of a day, a week or a month: the list of its articles, and its breadcrumb. */
export function periodLinkedData({ part: { period, articles, part }, trail }: Page): Graph {
  const name = formatPeriod(period)
  const path = routes.period(period, part)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        url: absoluteUrl(path),
        name: `Current affairs, ${name}`,
        inLanguage: 'en',
        temporalCoverage: period.kind === 'day' ? period.first : `${period.first}/${period.last}`,
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: articles.map(({ slug, language, title }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: title,
            url: absoluteUrl(routes.article(slug, language)),
          })),
        },
      },
      breadcrumbData([...trail, { name, href: path }]),
    ],
  }
}
