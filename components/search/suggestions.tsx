import { ArticleList } from '@/components/article/article-list'
import { TopicLinks } from '@/components/topic/topic-links'
import { Section } from '@/components/ui/section'
import type { ArticleCard } from '@/lib/content/article/card'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'

/** Links for an empty result: the topics, and the latest articles. */
export function Suggestions({ topics, latest }: { topics: Topic[]; latest: ArticleCard[] }) {
  return (
    <>
      <Section id="topics" title="Topics">
        <TopicLinks topics={topicsBelow(topics)} />
      </Section>
      <Section id="latest" title="Latest notes">
        <ArticleList articles={latest} />
      </Section>
    </>
  )
}
