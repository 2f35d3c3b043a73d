import { ArticleList } from '@/components/article/article-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { AskedQuestions, AskedSummary } from '@/components/past-question/asked'
import { PracticeLink } from '@/components/practice/practice-links'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MoreLink } from '@/components/ui/links'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { ArticlePage } from '@/lib/content/article/lists'
import type { TimelineEntry } from '@/lib/content/article/timeline'
import { translated } from '@/lib/content/fields/translations'
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
  const title = translated(topic, 'title', language).text
  const { layout, list: lists, topic: labels, period } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.topic(topic.slug))}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: layout.topics, href: to(routes.topics) },
          ...above.map((parent) => ({
            name: <Name of={parent} field="title" within={language} />,
            href: to(routes.topic(parent.slug)),
          })),
        ]}
        here={<Name of={topic} field="title" within={language} />}
      />
      <PreviewProblems />
      <h1>
        <MixedLanguageText text={layout.titleOfPage(title, page)} language={language} />
      </h1>
      {topic.description && (
        <p>
          <Name of={topic} field="description" within={language} />
        </p>
      )}
      <TopicLinks language={language} topics={below} label={labels.within(title)} />
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
