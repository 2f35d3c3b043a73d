import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { MoreLink } from '@/components/ui/links'
import { TopicTree } from '@/components/topic/topic-tree'
import { getTopics } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Topics',
    description: 'All subjects of the civil services examinations, each with its study notes.',
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
