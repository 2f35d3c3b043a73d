import { ArticleList } from '@/components/article/article-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { AskedQuestions, AskedSummary } from '@/components/past-question/asked'
import { PracticeLink } from '@/components/practice/practice-links'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MoreLink } from '@/components/ui/links'
import type { ArticlePage } from '@/lib/content/article/lists'
import type { TimelineEntry } from '@/lib/content/article/timeline'
import type { Asked } from '@/lib/content/past-question/asked'
import type { TopicPlace } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { Timeline } from './timeline'
import { TopicLinks } from './topic-links'

type Props = {
  place: TopicPlace
  list: ArticlePage
  timeline: TimelineEntry[]
  asked: Asked
  /** Whether there are questions to practise. */
  hasTest: boolean
}

/** The description of a topic, its subtopics, one page of its articles and, on the first page, timeline and past questions. */
export function TopicView({
  place: { topic, above, below },
  list: { articles, page, pages },
  timeline,
  asked,
  hasTest,
}: Props) {
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Topics', href: routes.topics },
          ...above.map(({ title, slug }) => ({ name: title, href: routes.topic(slug) })),
        ]}
        here={topic.title}
      />
      <PreviewProblems />
      <h1>
        {topic.title}
        {page > 1 && `, page ${page}`}
      </h1>
      {topic.description && <p>{topic.description}</p>}
      <TopicLinks topics={below} label={`Topics within ${topic.title}`} />
      <AskedSummary asked={asked} />
      <ArticleList articles={articles} level={2} empty="No notes on this topic have been published yet." />
      <Pagination page={page} pages={pages} href={(number) => routes.topic(topic.slug, number)} />
      <Timeline entries={timeline} />
      <AskedQuestions asked={asked} />
      <MoreLink href={routes.topicFeed(topic.slug)}>Feed of these notes</MoreLink>
      {hasTest && <PracticeLink scope={{ kind: 'topic', slug: topic.slug }} />}
      {articles.length > 0 && (
        <MoreLink href={routes.topicDeck(topic.slug)}>Facts and questions as cards</MoreLink>
      )}
    </>
  )
}
