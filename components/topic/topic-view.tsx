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
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { Timeline } from './timeline'
import { TopicLinks } from './topic-links'

type Props = {
  language: Language
  place: TopicPlace
  list: ArticlePage
  timeline: TimelineEntry[]
  asked: Asked
  /** Whether there are questions to practise. */
  hasTest: boolean
}

/** The description of a topic, its subtopics, one page of its articles and, on the first page, timeline and past questions. */
export function TopicView({
  language,
  place: { topic, above, below },
  list: { articles, page, pages },
  timeline,
  asked,
  hasTest,
}: Props) {
  const to = pathsIn(language)
  const { layout, list: lists, topic: labels, period } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.topic(topic.slug))}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: layout.topics, href: to(routes.topics) },
          ...above.map(({ title, slug }) => ({ name: title, href: to(routes.topic(slug)) })),
        ]}
        here={topic.title}
      />
      <PreviewProblems />
      <h1>{layout.titleOfPage(topic.title, page)}</h1>
      {topic.description && <p>{topic.description}</p>}
      <TopicLinks language={language} topics={below} label={labels.within(topic.title)} />
      <AskedSummary language={language} asked={asked} />
      <ArticleList language={language} articles={articles} level={2} empty={lists.noneOnTopic} />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => to(routes.topic(topic.slug, number))}
      />
      <Timeline language={language} entries={timeline} />
      <AskedQuestions language={language} asked={asked} />
      <MoreLink href={to(routes.topicFeed(topic.slug))}>{labels.feed}</MoreLink>
      {hasTest && <PracticeLink language={language} scope={{ kind: 'topic', slug: topic.slug }} />}
      {articles.length > 0 && <MoreLink href={to(routes.topicDeck(topic.slug))}>{period.cards}</MoreLink>}
    </>
  )
}
