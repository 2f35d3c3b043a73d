import type { Fixture } from '@/components/fixture'
import { body } from '@/components/portable-text/portable-text.fixtures'
import { image } from '@/components/ui/ui.fixtures'
import type { Article } from '@/lib/content/article'
import { AdjacentArticles } from './adjacent-articles'
import { ArticleList } from './article-list'
import { ArticleView } from './article-view'
import { LatestArticles } from './latest-articles'
import { StageLinks } from './stage-links'

const paper = {
  _id: 'gs2',
  exam: 'UPSC',
  stage: 'mains',
  code: 'GS2',
  title: 'General Studies 2',
  slug: 'gs2',
} as const

export const article: Article = {
  _id: 'article-pact',
  _rev: '1',
  title: 'Russia-North Korea pact',
  slug: 'russia-north-korea-pact',
  language: 'en',
  context: 'A landmark pact between Russia and North Korea was signed in Pyongyang.',
  publishedAt: '2026-11-24T03:30:00Z',
  updatedAt: null,
  eventDate: null,
  relevance: null,
  author: { _id: 'author', name: 'International Relations desk', slug: 'ir', role: null },
  reviewer: null,
  topics: [{ _id: 'topic', title: 'International relations', slug: 'ir' }],
  syllabus: [{ _key: 'line', line: '2.18', text: 'Agreements involving India', paper }],
  cover: null,
  hasBody: true,
  body,
  keyFacts: [],
  mainsQuestions: [],
  quiz: [],
  previousQuestions: [],
  sources: [],
  related: [],
  corrections: [],
  seo: null,
  original: null,
}

const whole: Article = {
  ...article,
  updatedAt: '2026-11-26T03:30:00Z',
  eventDate: '2024-06-19',
  relevance: 'both',
  reviewer: { _id: 'reviewer', name: 'A reviewer', slug: 'reviewer', role: null },
  cover: { ...image, credit: 'Own drawing' },
  keyFacts: ['Article 51 is about self-defence.', 'The treaty of 1961 was voided after 1991.'],
  quiz: [
    {
      _key: 'a',
      stem: 'Which article of the Charter is about self-defence?',
      options: ['Article 2', 'Article 24', 'Article 51', 'Article 99'],
      answer: 2,
      explanation: 'It recognises the right of every member.',
    },
  ],
  mainsQuestions: [
    {
      _key: 'a',
      text: 'Discuss what the pact means for its neighbours.',
      words: 250,
      marks: 15,
      hint: 'Name two.',
    },
    { _key: 'b', text: 'What is a pact?', words: 150, marks: 10, hint: null },
  ],
  previousQuestions: [
    {
      _key: 'a',
      exam: 'Example examination',
      year: 2000,
      stage: 'mains',
      text: 'The text of an example question',
    },
  ],
  sources: [
    { _key: 'a', publisher: 'UN', title: 'Charter', url: 'https://www.un.org/charter', date: null },
    { _key: 'b', publisher: 'MEA', title: 'Report', url: null, date: '2024-06-20' },
  ],
  corrections: [{ _key: 'a', date: '2026-11-26', text: 'The year was 1961, not 1962.' }],
}

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

export const articleFixtures: Fixture[] = [
  {
    component: 'ArticleView',
    states: {
      'with everything': <ArticleView article={whole} />,
      'with the least': <ArticleView article={article} />,
    },
  },
  {
    component: 'ArticleList',
    states: {
      'in three languages': <ArticleList articles={[article, gujarati, hindi]} />,
      none: <ArticleList articles={[]} />,
    },
  },
  {
    component: 'LatestNotes',
    states: {
      'of today, the week and before': (
        <LatestArticles
          day="2026-11-24"
          articles={[article, gujarati, older, { ...hindi, publishedAt: '2026-10-01T03:30:00Z' }]}
        />
      ),
      'after a quiet time': <LatestArticles day="2026-12-24" articles={[article]} />,
      none: <LatestArticles day="2026-11-24" articles={[]} />,
    },
  },
  {
    component: 'StageLinks',
    states: { all: <StageLinks />, 'one stage': <StageLinks stage="mains" /> },
  },
  {
    component: 'AdjacentArticles',
    states: {
      both: <AdjacentArticles older={older} newer={hindi} />,
      'older only': <AdjacentArticles older={older} newer={null} />,
      'newer only': <AdjacentArticles older={null} newer={hindi} />,
    },
  },
]
