import { body } from '@/components/portable-text/portable-text.fixtures'
import { image } from '@/components/ui/ui.fixtures'
import type { Article } from '@/lib/content/article'
import { samples, smallest } from '@/lib/content/testing/samples'
import { AdjacentArticles } from './adjacent-articles'
import { ArticleList } from './article-list'
import { ArticleView } from './article-view'
import { LatestArticles } from './latest-articles'
import { StageLinks } from './stage-links'

export const article: Article = { ...samples.article, cover: { ...image, credit: 'Own drawing' }, body }

const gujarati: Article = {
  ...article,
  _id: 'article-gu',
  slug: 'heritage',
  language: 'gu',
  title: 'ગુજરાતની વિશ્વ ધરોહર: ચાંપાનેરથી ધોળાવીરા',
  context: 'રાણકી વાવ, ચાંપાનેર-પાવાગઢ, અમદાવાદ અને ધોળાવીરા યુનેસ્કોની યાદીમાં છે.',
}

const hindi: Article = {
  ...article,
  _id: 'article-hi',
  slug: 'remedies',
  language: 'hi',
  title: 'संवैधानिक उपचारों का अधिकार: अनुच्छेद 32',
  context: 'मूल अधिकारों के प्रवर्तन के लिए उच्चतम न्यायालय जाने का अधिकार स्वयं एक मूल अधिकार है।',
}

const older: Article = { ...article, _id: 'older', slug: 'older', publishedAt: '2026-11-20T03:30:00Z' }

export const articleFixtures = [
  {
    component: 'ArticleView',
    states: {
      'with everything': <ArticleView article={article} />,
      'with the least': <ArticleView article={smallest.article} />,
    },
  },
  {
    component: 'ArticleList',
    states: {
      'in three languages': <ArticleList language="en" articles={[article, gujarati, hindi]} />,
      none: <ArticleList language="en" articles={[]} />,
    },
  },
  {
    component: 'LatestArticles',
    states: {
      'of today, the week and before': (
        <LatestArticles
          language="en"
          day="2026-11-24"
          articles={[article, gujarati, older, { ...hindi, publishedAt: '2026-10-01T03:30:00Z' }]}
        />
      ),
      'after a quiet time': <LatestArticles language="en" day="2026-12-24" articles={[article]} />,
      none: <LatestArticles language="en" day="2026-11-24" articles={[]} />,
    },
  },
  {
    component: 'StageLinks',
    states: { all: <StageLinks language="en" />, 'one stage': <StageLinks language="en" stage="mains" /> },
  },
  {
    component: 'AdjacentArticles',
    states: {
      both: <AdjacentArticles language="en" older={older} newer={hindi} />,
      'older only': <AdjacentArticles language="en" older={older} newer={null} />,
      'newer only': <AdjacentArticles language="en" older={null} newer={hindi} />,
    },
  },
]
