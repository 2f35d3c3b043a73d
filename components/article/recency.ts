import type { ArticleCard } from '@/lib/content/article/card'
import { daysBefore, isoDay } from '@/lib/dates'

/** Notes that a visitor who has been away longer is shown too. */
const LEAST = 7

type Recent = {
  /** The notes of the newest day that has any. */
  lead: { day: string; notes: ArticleCard[] } | null
  /** The others of the seven days up to today. */
  week: ArticleCard[]
  /** As many of the older ones as make up a page when the week has been quiet. */
  earlier: ArticleCard[]
}

/**
 * Notes by how new they are.
 * @param articles newest first
 * @param today an ISO day in India
 */
export function byRecency(articles: ArticleCard[], today: string): Recent {
  const dayOf = ({ publishedAt }: ArticleCard) => isoDay(publishedAt)
  const [newest] = articles
  if (!newest) return { lead: null, week: [], earlier: [] }
  const day = dayOf(newest)
  const since = daysBefore(today, 6)
  const notes = articles.filter((article) => dayOf(article) === day)
  const others = articles.slice(notes.length)
  const week = others.filter((article) => dayOf(article) >= since)
  const room = Math.max(0, LEAST - notes.length - week.length)
  return { lead: { day, notes }, week, earlier: others.slice(week.length).slice(0, room) }
}
