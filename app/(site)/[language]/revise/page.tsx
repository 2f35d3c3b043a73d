import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { RevisionView } from '@/components/revision/revision-view'
import { getDeckMonths } from '@/lib/content/article/months'
import { getTopics } from '@/lib/content/topic'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/revise'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { pageTitle: title, pageDescription: description } = words[language].revision
  return hubMetadata({ title, description, language, versions: versionsOf(routes.revise) })
}

export default async function RevisePage({ params }: Props) {
  const language = await languageOf(params)
  const { layout, revision } = words[language]
  const [topics, months] = await Promise.all([getTopics(language), getDeckMonths(language)])
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.revise)}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={revision.title}
      />
      <PreviewProblems />
      <RevisionView language={language} topics={topics} months={months} />
    </>
  )
}
