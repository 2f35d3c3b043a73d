import { Day } from '@/components/ui/day'
import { MoreLink } from '@/components/ui/links'
import { SideSection } from '@/components/ui/section'
import type { ArticleCard } from '@/lib/content/article/card'
import { today } from '@/lib/dates'
import { pathsIn, type Language } from '@/lib/languages'
import { periodOf } from '@/lib/period'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { LeadArticles } from './lead-articles'
import { ArticleLines } from './article-lines'
import { byRecency } from './recency'
import styles from './latest-articles.module.css'

type Props = { language: Language; articles: ArticleCard[]; day?: string }

/** The articles of today, or of the last day with articles, in full; those of the last week and earlier as titles. */
export function LatestArticles({ language, articles, day = today() }: Props) {
  const to = pathsIn(language)
  const { layout, list: labels } = words[language]
  const { lead, week, earlier } = byRecency(articles, day)
  if (!lead)
    return (
      <SideSection id="latest" title={labels.latest}>
        <p>{labels.none}</p>
      </SideSection>
    )
  const titles = [
    { id: 'week', title: labels.week, articles: week },
    { id: 'earlier', title: labels.earlier, articles: earlier },
  ].filter(({ articles }) => articles.length > 0)
  const allArticles = <MoreLink href={to(routes.articles())}>{labels.all}</MoreLink>
  return (
    <>
      <SideSection
        id="latest"
        title={
          <>
            {lead.day === day ? labels.today : labels.latest}{' '}
            <span className={styles.day}>
              <Day value={lead.day} language={language} />
            </span>
          </>
        }
      >
        <LeadArticles articles={lead.articles} />
        <MoreLink href={to(routes.period(periodOf('day', lead.day)))}>{labels.ofTheDay}</MoreLink>
        <MoreLink href={to(routes.practice)}>{layout.practice}</MoreLink>
        {titles.length === 0 && allArticles}
      </SideSection>
      {titles.map(({ id, title, articles }, index) => (
        <SideSection key={id} id={id} title={title}>
          <ArticleLines language={language} articles={articles} />
          {index === titles.length - 1 && allArticles}
        </SideSection>
      ))}
    </>
  )
}
