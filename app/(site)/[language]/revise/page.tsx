import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { RevisionView } from '@/components/revision/revision-view'
import { getDeckMonths } from '@/lib/content/article/months'
import { getTopics } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'

export function generateMetadata(): Promise<Metadata> {
  return hubMetadata({
    title: 'Revise with cards',
    description: 'Key facts and questions of the notes as cards that come again in time, without an account.',
    path: routes.revise,
  })
}

export default async function RevisePage() {
  const [topics, months] = await Promise.all([getTopics(), getDeckMonths()])
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Revise" />
      <PreviewProblems />
      <RevisionView topics={topics} months={months} />
    </>
  )
}
