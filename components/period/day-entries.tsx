import { feedEntries, feedHtml } from '@/components/article/feed-entries'
import type { Article } from '@/lib/content/article'
import { FEED_SIZE } from '@/lib/content/article/feed'
import { isoDay, today } from '@/lib/dates'
import { pathsIn, type Language } from '@/lib/languages'
import { periodOf, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import { dayEntry, type FeedEntry } from '@/lib/seo/feed'
import { byPaper } from './by-paper'
import { PeriodFacts } from './period-facts'
import { PeriodNotes } from './period-notes'

/** A day’s key facts and notes by paper, without their texts. */
function DayContent({ language, day, articles }: { language: Language; day: Period; articles: Article[] }) {
  const papers = byPaper(articles.map(({ body: _, ...article }) => article))
  return (
    <>
      <PeriodFacts language={language} articles={papers.flatMap((group) => group.articles)} />
      <PeriodNotes language={language} period={day} papers={papers} />
    </>
  )
}

/**
 * The days among the articles of a feed as feed entries, newest first. A day has an entry once it has ended, so that the
 * entry is complete; the last day of a full feed may lack articles and has none.
 */
async function dayEntries(language: Language, articles: Article[], now: string): Promise<FeedEntry[]> {
  const days = [...Map.groupBy(articles, ({ publishedAt }) => isoDay(publishedAt))]
  const complete = articles.length < FEED_SIZE ? days : days.slice(0, -1)
  return Promise.all(
    complete
      .filter(([day]) => day < now)
      .map(async ([name, ofDay]) => {
        const day = periodOf('day', name)
        const content = <DayContent language={language} day={day} articles={ofDay.toReversed()} />
        return dayEntry(language, day, ofDay, await feedHtml(content, pathsIn(language)(routes.period(day))))
      }),
  )
}

/** The entries of the feed of all articles, newest first: the articles and the days that have ended. */
export async function siteFeedEntries(
  language: Language,
  articles: Article[],
  now = today(),
): Promise<FeedEntry[]> {
  const entries = await Promise.all([feedEntries(articles), dayEntries(language, articles, now)])
  return entries.flat().sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
}
