import type { Metadata } from 'next'
import { ExamView } from '@/components/syllabus/exam-view'
import { PaperView } from '@/components/syllabus/paper-view'
import { getPaperArticles } from '@/lib/content/article/by-line'
import { getExam, getSyllabusPaper } from '@/lib/content/syllabus-paper'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { examMetadata, paperMetadata } from '@/lib/seo/metadata'
import { languageOf } from '../../language-of'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/[language]/syllabus/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const language = await languageOf(params)
  const exam = await getExam(slug)
  if (exam) return examMetadata(exam, language)
  const paper = await getSyllabusPaper(slug)
  return paper ? paperMetadata(paper, language) : {}
}

/** A paper, or all papers of an examination. */
export default async function SyllabusPaperPage({ params }: Props) {
  const { slug } = await params
  const language = await languageOf(params)
  const exam = await getExam(slug)
  if (exam) return <ExamView language={language} {...exam} />
  const paper = await getSyllabusPaper(slug)
  if (!paper) return redirectOrNotFound(language, routes.syllabusPaper(decodedSegment(slug)))
  return <PaperView language={language} paper={paper} lines={await getPaperArticles(paper, language)} />
}
