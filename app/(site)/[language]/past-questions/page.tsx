import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { QuestionIndex } from '@/components/past-question/question-index'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getPastQuestionIndex } from '@/lib/content/past-question'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'

export function generateMetadata(): Promise<Metadata> {
  return hubMetadata({
    title: 'Past questions by year and paper',
    description: 'What the civil services examinations asked, by year and by paper, with sources.',
    path: routes.pastQuestions,
  })
}

export default async function PastQuestionsPage() {
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Past questions" />
      <PreviewProblems />
      <h1>Past questions</h1>
      <QuestionIndex index={await getPastQuestionIndex()} />
    </>
  )
}
