import type { ArticleCard } from '@/lib/content/article/card'
import { daysBefore, isoDay } from '@/lib/dates'

/** How many articles to show in total after a quiet week. */
const LEAST = 7

type Recent = {
  /** The articles of the newest day that has any. */
  lead: { day: string; articles: ArticleCard[] } | null
  /** The other articles of the last seven days including today. */
  week: ArticleCard[]
  /** Older articles that fill up the page after a quiet week. */
  earlier: ArticleCard[]
}

/**
 * Groups articles by recency.
 *
 * @param articles newest first
 * @param today an ISO day in India
 */
export function byRecency(articles: ArticleCard[], today: string): Recent {
  const dayOf = ({ publishedAt }: ArticleCard) => isoDay(publishedAt)
  const [newest] = articles
  if (!newest) return { lead: null, week: [], earlier: [] }
  const day = dayOf(newest)
  const since = daysBefore(today, 6)
  const sameDay = articles.filter((article) => dayOf(article) === day)
  const others = articles.slice(sameDay.length)
  const week = others.filter((article) => dayOf(article) >= since)
  const room = Math.max(0, LEAST - sameDay.length - week.length)
  return { lead: { day, articles: sameDay }, week, earlier: others.slice(week.length).slice(0, room) }
}
