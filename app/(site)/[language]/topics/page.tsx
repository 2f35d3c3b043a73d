import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { MoreLink } from '@/components/ui/links'
import { TopicTree } from '@/components/topic/topic-tree'
import { getTopics } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'

export function generateMetadata(): Promise<Metadata> {
  return hubMetadata({
    title: 'Topics of the civil services examinations',
    description: 'Every subject of the examinations, with its notes, its past questions and its cards.',
    path: routes.topics,
  })
}

export default async function TopicsPage() {
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Topics" />
      <h1>Topics</h1>
      <TopicTree topics={await getTopics()} />
      <MoreLink href={routes.glossary}>Glossary</MoreLink>
    </>
  )
}
