import { block, image, ref, system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const article = {
  ...system,
  _id: 'article-pact',
  _type: 'article',
  title: 'Russia-North Korea pact',
  slug: { _type: 'slug', current: 'pact' },
  language: 'en',
  context: 'Russia and North Korea signed a treaty of mutual defence in Pyongyang in June 2024.',
  publishedAt: '2024-06-20T06:30:00Z',
  eventDate: '2024-06-19',
  reviewBy: '2099-06-19',
  author: ref('author-desk'),
  reviewer: ref('author-editor'),
  topics: [ref('topic-ir', 't1')],
  syllabus: [{ _type: 'syllabusReference', _key: 'y1', paper: ref('syllabus-gs2'), line: '2.18' }],
  relevance: 'both',
  body: [
    block('b0', 'History', 'h2'),
    block('b1', 'The treaty of 1961', 'h3'),
    block('b2', 'It was voided in 1991.', 'normal', { listItem: 'bullet', level: 1 }),
    {
      ...block('b3', ''),
      markDefs: [
        { _type: 'link', _key: 'l1', href: 'https://www.mea.gov.in/' },
        { _type: 'internalLink', _key: 'l2', reference: ref('branch-surat') },
      ],
      children: [
        { _type: 'span', _key: 's1', text: 'The ministry said recently', marks: ['l1'] },
        { _type: 'span', _key: 's2', text: ' and a branch', marks: ['l2', 'strong'] },
      ],
    },
    {
      ...image,
      _type: 'figure',
      _key: 'b4',
      caption: 'The peninsula since 1953',
      credit: 'Drawn for this note',
    },
    {
      _type: 'table',
      _key: 'b5',
      caption: 'Treaties',
      rows: [
        { _type: 'tableRow', _key: 'w1', cells: ['Year', 'Treaty'] },
        { _type: 'tableRow', _key: 'w2', cells: ['1961', 'Friendship'] },
      ],
    },
    {
      _type: 'callout',
      _key: 'b6',
      tone: 'remember',
      title: 'Remember',
      text: 'Article 51 is about self-defence.',
    },
    {
      _type: 'quote',
      _key: 'b7',
      text: 'We the peoples of the United Nations',
      source: 'UN Charter',
      language: 'en',
    },
  ],
  keyFacts: ['Article 51: the right to self-defence'],
  mainsQuestions: [
    {
      _type: 'mainsQuestion',
      _key: 'm1',
      text: 'Discuss the pact.',
      words: 150,
      marks: 10,
      hint: 'Begin in 1961.',
    },
  ],
  quiz: [
    {
      _type: 'quizQuestion',
      _key: 'q1',
      stem: 'Article 51 is about …',
      options: ['Self-defence', 'Trade', 'Membership', 'Budget'],
      answer: 0,
      explanation: 'It recognises the right to self-defence.',
    },
    ref('question-treaties', 'q2'),
  ],
  pastQuestions: [ref('past-question-pacts', 'p1')],
  sources: [
    {
      _type: 'source',
      _key: 'o1',
      publisher: 'UN',
      title: 'Charter',
      url: 'https://www.un.org/',
      archivedUrl: 'https://web.archive.org/web/2024/https://www.un.org/',
      date: '2024-06-19',
    },
  ],
  cover: { ...image, credit: 'Drawn for this note' },
  related: [ref('article-other', 'a1')],
  updates: [
    {
      _type: 'update',
      _key: 'u1',
      date: '2024-06-21',
      text: 'Both parliaments have ratified the treaty.',
      source: {
        _type: 'source',
        publisher: 'Ministry of External Affairs',
        title: 'Weekly briefing',
        url: 'https://www.mea.gov.in/',
        date: '2024-06-21',
      },
    },
  ],
  supersededBy: ref('article-other'),
  corrections: [
    { _type: 'correction', _key: 'c1', date: '2024-06-22', text: 'The year was 1961, not 1962.' },
  ],
  seo: {
    _type: 'seo',
    title: 'The pact',
    description: 'What the treaty between the two says, and what it changes for East Asia.',
  },
  legacyPaths: ['/current-affairs/Russia-North-Korea-pact'],
}
