import { article } from '@/components/article/article.fixtures'
import { MonthAnswers } from './month-answers'
import { MonthArticle } from './month-article'
import { MonthContents } from './month-contents'
import { MonthLinks } from './month-links'
import { MonthList } from './month-list'

export const monthFixtures = [
  {
    component: 'MonthList',
    states: {
      'two years': <MonthList months={['2026-02', '2026-01', '2025-12']} />,
      none: <MonthList months={[]} />,
    },
  },
  { component: 'MonthContents', states: { 'one article': <MonthContents articles={[article]} /> } },
  { component: 'MonthArticle', states: { 'with everything': <MonthArticle article={article} /> } },
  { component: 'MonthAnswers', states: { 'of one article': <MonthAnswers articles={[article]} /> } },
  { component: 'MonthLinks', states: { both: <MonthLinks older="2026-01" newer="2026-03" /> } },
]
