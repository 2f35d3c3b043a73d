import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { PaperList } from '@/components/syllabus/paper-list'
import { MoreLink } from '@/components/ui/links'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Syllabus',
    description: 'The official syllabus of the civil services examinations, line by line, with study notes.',
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
