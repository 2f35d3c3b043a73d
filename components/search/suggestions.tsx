import { ArticleList } from '@/components/article/article-list'
import { TopicLinks } from '@/components/topic/topic-links'
import { Section } from '@/components/ui/section'
import type { ArticleCard } from '@/lib/content/article/card'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'

type Props = { language: Language; topics: Topic[]; latest: ArticleCard[] }

/** Links for an empty result: the topics, and the latest articles. */
export function Suggestions({ language, topics, latest }: Props) {
  const { layout, search } = words[language]
  return (
    <>
      <Section id="topics" title={layout.topics}>
        <TopicLinks language={language} topics={topicsBelow(topics)} />
      </Section>
      <Section id="latest" title={search.latest}>
        <ArticleList language={language} articles={latest} />
      </Section>
    </>
  )
}
