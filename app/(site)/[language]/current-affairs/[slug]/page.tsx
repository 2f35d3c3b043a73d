import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { countArticles } from '@/lib/content/article/periods'
import { pathsIn } from '@/lib/languages'
import { parsePeriod } from '@/lib/period'
import { routes } from '@/lib/routes'
import { ArticlePage, articlePageMetadata } from '../../article-page'
import { languageOf } from '../../language-of'
import { PeriodPage, periodPageMetadata } from '../period-page'

type Props = { params: Promise<{ language: string; slug: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params
  const language = await languageOf(params)
  const period = parsePeriod(slug)
  return period ? periodPageMetadata({ language, period, n }) : articlePageMetadata({ slug, language })
}

/** An article, or a day or a week in the place of its slug. A month has its address in the archive. */
export default async function Page({ params }: Props) {
  const { slug, n } = await params
  const language = await languageOf(params)
  const period = parsePeriod(slug)
  if (period?.kind === 'month' && n === undefined && (await countArticles(period, language)) > 0)
    permanentRedirect(pathsIn(language)(routes.period(period)))
  if (period && period.kind !== 'month') return <PeriodPage language={language} period={period} n={n} />
  if (n !== undefined) notFound()
  return <ArticlePage slug={slug} language={language} />
}
