type PageType = {
  type: string
  path: string
  /** The site's own scripts that the page may load, 4 KB in total. */
  scripts?: string[]
}

/** One page of each type. Budgets, headers, scripts, console messages and benchmarks are checked on these. */
export const pageTypes: readonly PageType[] = [
  { type: 'home', path: '/' },
  { type: 'list', path: '/current-affairs' },
  { type: 'list, second page', path: '/current-affairs/page/2' },
  { type: 'list for a stage', path: '/current-affairs/prelims' },
  { type: 'archive', path: '/current-affairs/archive' },
  { type: 'month', path: '/current-affairs/archive/2024-06', scripts: ['/page-buttons.js'] },
  { type: 'week', path: '/current-affairs/2026-W47', scripts: ['/page-buttons.js'] },
  { type: 'day', path: '/current-affairs/2026-11-18', scripts: ['/page-buttons.js'] },
  { type: 'article', path: '/current-affairs/russia-north-korea-pact', scripts: ['/page-buttons.js'] },
  { type: 'topics', path: '/topics' },
  // Tests publish notes on other topics, papers and authors, which would change the size of their pages.
  { type: 'topic', path: '/topics/economy' },
  { type: 'cards of a topic', path: '/topics/economy/cards', scripts: ['/page-buttons.js'] },
  {
    type: 'cards of a month',
    path: '/current-affairs/archive/2025-06/cards',
    scripts: ['/page-buttons.js'],
  },
  { type: 'revision', path: '/revise', scripts: ['/revise.js'] },
  { type: 'kept pages', path: '/kept', scripts: ['/kept.js'] },
  { type: 'syllabus', path: '/syllabus' },
  { type: 'syllabus of an examination', path: '/syllabus/upsc' },
  { type: 'syllabus paper', path: '/syllabus/upsc-mains-gs3' },
  { type: 'past questions', path: '/past-questions' },
  { type: 'past questions of a year', path: '/past-questions/2018' },
  { type: 'past questions of a paper', path: '/past-questions/upsc-prelims-gs' },
  { type: 'practice', path: '/practice' },
  { type: 'test', path: '/practice/topic/economy', scripts: ['/practice.js', '/page-buttons.js'] },
  { type: 'glossary', path: '/glossary' },
  { type: 'glossary term', path: '/glossary/money-bill' },
  { type: 'authors', path: '/authors' },
  { type: 'author', path: '/authors/geography-desk' },
  { type: 'about this site', path: '/about/this-site' },
  { type: 'branches', path: '/branches', scripts: ['/branches.js'] },
  { type: 'branches near a place', path: '/branches/near/364001', scripts: ['/branches.js'] },
  { type: 'branch', path: '/branches/surat', scripts: ['/branches.js'] },
]

/** Paths that answer 404: unknown at the top level, and below an existing page. */
export const unknownPages = ['/no-such-page', '/current-affairs/no-such-note'] as const

/** Whether a request is for an image, including the favicon. */
export const isImage = (type: string, pathname: string): boolean =>
  type === 'image' || /\.(?:svg|png|ico)$/.test(pathname)
