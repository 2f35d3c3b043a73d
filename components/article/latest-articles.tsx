import { Day } from '@/components/ui/day'
import { MoreLink } from '@/components/ui/links'
import { SideSection } from '@/components/ui/section'
import type { ArticleCard } from '@/lib/content/article/card'
import { today } from '@/lib/dates'
import { periodOf } from '@/lib/period'
import { routes } from '@/lib/routes'
import { LeadArticles } from './lead-articles'
import { ArticleLines } from './article-lines'
import { byRecency } from './recency'
import styles from './latest-articles.module.css'

/** The articles of today, or of the last day with articles, in full; those of the last week and earlier as titles. */
export function LatestArticles({ articles, day = today() }: { articles: ArticleCard[]; day?: string }) {
  const { lead, week, earlier } = byRecency(articles, day)
  if (!lead)
    return (
      <SideSection id="latest" title="Latest">
        <p>No notes have been published yet.</p>
      </SideSection>
    )
  const titles = [
    { id: 'week', title: 'This week', articles: week },
    { id: 'earlier', title: 'Earlier', articles: earlier },
  ].filter(({ articles }) => articles.length > 0)
  return (
    <>
      <SideSection
        id="latest"
        title={
          <>
            {lead.day === day ? 'Today' : 'Latest'}{' '}
            <span className={styles.day}>
              <Day value={lead.day} />
            </span>
          </>
        }
      >
        <LeadArticles articles={lead.articles} />
        <MoreLink href={routes.period(periodOf('day', lead.day))}>
          Key facts and questions of the day
        </MoreLink>
        <MoreLink href={routes.practice}>Practice tests</MoreLink>
        {titles.length === 0 && allArticles}
      </SideSection>
      {titles.map(({ id, title, articles }, index) => (
        <SideSection key={id} id={id} title={title}>
          <ArticleLines articles={articles} />
          {index === titles.length - 1 && allArticles}
        </SideSection>
      ))}
    </>
  )
}

const allArticles = <MoreLink href={routes.articles()}>All notes</MoreLink>
