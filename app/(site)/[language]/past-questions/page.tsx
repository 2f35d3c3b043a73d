import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { QuestionIndex } from '@/components/past-question/question-index'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getPastQuestionIndex } from '@/lib/content/past-question'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/past-questions'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { pageTitle: title, pageDescription: description } = words[language].pastQuestion
  return hubMetadata({ title, description, language, versions: versionsOf(routes.pastQuestions) })
}

export default async function PastQuestionsPage({ params }: Props) {
  const language = await languageOf(params)
  const { layout, article } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.pastQuestions)}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={article.pastQuestions}
      />
      <PreviewProblems />
      <h1>{article.pastQuestions}</h1>
      <QuestionIndex language={language} index={await getPastQuestionIndex()} />
    </>
  )
}
