import type { z } from 'zod'
import type * as article from './article'
import type * as articles from './article/lists'
import type * as author from './author'
import type * as branch from './branch'
import type * as feed from './article/feed'
import type * as listed from './article/listed'
import type * as months from './article/months'
import type * as news from './article/news'
import type * as redirect from './redirect'
import type * as related from './article/related'
import type * as scheduled from './article/scheduled'
import type * as search from './article/search'
import type * as settings from './settings'
import type * as syllabusPaper from './syllabus-paper'
import type * as topic from './topic'
import type * as translations from './article/translations'
import type * as results from './types.generated'

/**
 * Locks each parser to the query it stands beside. TypeGen derives a query’s result from the Studio’s schema; when a
 * field is renamed, removed or becomes optional there and the parser does not follow, a line below fails to compile.
 */
export type Locked<Result, Schema extends z.ZodType> = [Result] extends [z.input<Schema> | null]
  ? [UnknownFields<Result>] extends [never]
    ? true
    : { 'fields that the schema does not have': UnknownFields<Result> }
  : { 'the parser does not accept what the query returns': Result }

/** TypeGen gives the type `null` to a field that the schema does not know. */
type UnknownFields<T> = T extends readonly (infer Member)[]
  ? UnknownFields<Member>
  : T extends object
    ? { [K in keyof T]-?: [T[K]] extends [null] ? K : UnknownFields<T[K]> }[keyof T]
    : never

type Assert<T extends true> = T

/** One entry for each query. */
export type QueryLocks = [
  Assert<Locked<results.ArticleQueryResult, typeof article.articleSchema>>,
  Assert<Locked<results.ArticlePreviewQueryResult, typeof article.articleSchema>>,
  Assert<Locked<results.ArticlePageQueryResult, typeof articles.articlePageSchema>>,
  Assert<Locked<results.StageArticlesQueryResult, typeof articles.articlePageSchema>>,
  Assert<Locked<results.TopicArticlesQueryResult, typeof articles.articlePageSchema>>,
  Assert<Locked<results.LatestArticlesQueryResult, typeof articles.latestArticlesSchema>>,
  Assert<Locked<results.AdjacentArticlesQueryResult, typeof articles.adjacentArticlesSchema>>,
  Assert<Locked<results.AuthorsQueryResult, typeof author.authorsSchema>>,
  Assert<Locked<results.AuthorQueryResult, typeof author.authorSchema>>,
  Assert<Locked<results.BranchesQueryResult, typeof branch.branchesSchema>>,
  Assert<Locked<results.BranchQueryResult, typeof branch.branchSchema>>,
  Assert<Locked<results.FeedArticlesQueryResult, typeof feed.feedArticlesSchema>>,
  Assert<Locked<results.TopicFeedArticlesQueryResult, typeof feed.feedArticlesSchema>>,
  Assert<Locked<results.ListedArticlesQueryResult, typeof listed.listedArticlesSchema>>,
  Assert<Locked<results.MonthQueryResult, typeof months.monthSchema>>,
  Assert<Locked<results.NewsQueryResult, typeof news.newsSchema>>,
  Assert<Locked<results.RedirectQueryResult, typeof redirect.redirectSchema>>,
  Assert<Locked<results.LegacyArticleQueryResult, typeof redirect.legacyArticleSchema>>,
  Assert<Locked<results.RelatedArticlesQueryResult, typeof related.relatedArticlesSchema>>,
  Assert<Locked<results.ScheduledQueryResult, typeof scheduled.scheduledSchema>>,
  Assert<Locked<results.SearchQueryResult, typeof search.searchSchema>>,
  Assert<Locked<results.SettingsQueryResult, typeof settings.settingsSchema>>,
  Assert<Locked<results.SyllabusPapersQueryResult, typeof syllabusPaper.syllabusPapersSchema>>,
  Assert<Locked<results.SyllabusPaperQueryResult, typeof syllabusPaper.syllabusPaperSchema>>,
  Assert<Locked<results.LineArticlesQueryResult, typeof articles.latestArticlesSchema>>,
  Assert<Locked<results.LineArticlePageQueryResult, typeof articles.articlePageSchema>>,
  Assert<Locked<results.TopicsQueryResult, typeof topic.topicsSchema>>,
  Assert<Locked<results.TopicQueryResult, typeof topic.topicSchema>>,
  Assert<Locked<results.TranslationsQueryResult, typeof translations.translationsSchema>>,
]
