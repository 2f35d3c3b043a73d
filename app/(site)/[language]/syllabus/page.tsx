import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { PaperList } from '@/components/syllabus/paper-list'
import { MoreLink } from '@/components/ui/links'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'

export function generateMetadata(): Promise<Metadata> {
  return hubMetadata({
    title: 'Civil services syllabus, line by line',
    description: 'The official syllabus of each paper, line by line, with the study notes on each line.',
    path: routes.syllabus,
  })
}

export default async function SyllabusPage() {
  const papers = await getSyllabusPapers()
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Syllabus" />
      <PreviewProblems />
      <h1>Syllabus</h1>
      <PaperList papers={papers} />
      <MoreLink href={routes.pastQuestions}>Past questions</MoreLink>
    </>
  )
}
