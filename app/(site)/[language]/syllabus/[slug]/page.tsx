import type { Metadata } from 'next'
import { PaperView } from '@/components/syllabus/paper-view'
import { getPaperArticles } from '@/lib/content/article/by-line'
import { getSyllabusPaper } from '@/lib/content/syllabus-paper'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { paperMetadata } from '@/lib/seo/metadata'
import { languageOf } from '../../language-of'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/[language]/syllabus/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const paper = await getSyllabusPaper((await params).slug)
  return paper ? paperMetadata(paper, await languageOf(params)) : {}
}

export default async function SyllabusPaperPage({ params }: Props) {
  const { slug } = await params
  const language = await languageOf(params)
  const paper = await getSyllabusPaper(slug)
  if (!paper) return redirectOrNotFound(language, routes.syllabusPaper(decodedSegment(slug)))
  return <PaperView language={language} paper={paper} lines={await getPaperArticles(paper, language)} />
}
