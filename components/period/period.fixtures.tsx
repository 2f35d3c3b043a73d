import { article } from '@/components/article/article.fixtures'
import type { PeriodPart } from '@/lib/content/article/periods'
import { periodOf } from '@/lib/period'
import { byPaper } from './by-paper'
import { MonthList } from './month-list'
import { OverlappingPeriods } from './overlapping-periods'
import { PeriodArticle } from './period-article'
import { PeriodContents } from './period-contents'
import { PeriodFacts } from './period-facts'
import { PeriodLinks } from './period-links'
import { PeriodNotes } from './period-notes'

const { body: _, ...withoutText } = article
const day = periodOf('day', '2026-11-21')

/** A day with one article that has everything but its text. */
export const dayPart: PeriodPart = {
  ...{ period: day, articles: [withoutText], part: 1, parts: 1, total: 1, days: [day.name] },
  older: periodOf('day', '2026-11-19'),
  newer: null,
}

const days = ['2026-11-18', '2026-11-21', '2026-11-23']

export const periodFixtures = [
  {
    component: 'MonthList',
    states: {
      'two years': <MonthList language="en" months={['2026-02', '2026-01', '2025-12']} />,
      none: <MonthList language="en" months={[]} />,
    },
  },
  {
    component: 'PeriodContents',
    states: { 'one article': <PeriodContents language="en" articles={[article]} /> },
  },
  {
    component: 'PeriodFacts',
    states: { 'of one article': <PeriodFacts language="en" articles={[article]} /> },
  },
  {
    component: 'PeriodArticle',
    states: {
      'with its text': <PeriodArticle article={article} isDated />,
      'without its text': <PeriodArticle article={withoutText} isDated={false} />,
    },
  },
  {
    component: 'PeriodNotes',
    states: { 'of a day': <PeriodNotes language="en" period={day} papers={byPaper([withoutText])} /> },
  },
  {
    component: 'OverlappingPeriods',
    states: {
      'of a day': <OverlappingPeriods language="en" period={day} days={[day.name]} />,
      'of a month': <OverlappingPeriods language="en" period={periodOf('month', '2026-11-01')} days={days} />,
    },
  },
  {
    component: 'PeriodLinks',
    states: {
      both: (
        <PeriodLinks
          language="en"
          older={periodOf('week', '2026-11-12')}
          newer={periodOf('week', '2026-11-30')}
        />
      ),
    },
  },
]
