import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { MoreLink } from '@/components/ui/links'
import { TopicTree } from '@/components/topic/topic-tree'
import { getTopics } from '@/lib/content/topic'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/topics'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { pageTitle: title, pageDescription: description } = words[language].topic
  return hubMetadata({ title, description, language, versions: versionsOf(routes.topics) })
}

export default async function TopicsPage({ params }: Props) {
  const language = await languageOf(params)
  const to = pathsIn(language)
  const { layout, topic } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.topics)}
        trail={[{ name: layout.home, href: to(routes.home) }]}
        here={layout.topics}
      />
      <h1>{layout.topics}</h1>
      <TopicTree language={language} topics={await getTopics(language)} />
      <MoreLink href={to(routes.glossary)}>{topic.glossary}</MoreLink>
    </>
  )
}
