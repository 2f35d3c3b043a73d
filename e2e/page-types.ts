type PageType = {
  type: string
  path: string
  /** Scripts of our own that the page may load, 2 KB of them together. */
  scripts?: string[]
}

/** One page of each type. Budgets, headers, scripts, the browser's console and the benchmarks are checked over these. */
export const pageTypes: readonly PageType[] = [
  { type: 'home', path: '/' },
  { type: 'list', path: '/current-affairs' },
  { type: 'list, second page', path: '/current-affairs/page/2' },
  { type: 'list for a stage', path: '/current-affairs/prelims' },
  { type: 'archive', path: '/current-affairs/archive' },
  { type: 'month', path: '/current-affairs/archive/2024-06' },
  { type: 'article', path: '/current-affairs/russia-north-korea-pact', scripts: ['/copy-link.js'] },
  { type: 'topics', path: '/topics' },
  { type: 'topic', path: '/topics/polity' },
  { type: 'syllabus', path: '/syllabus' },
  { type: 'syllabus paper', path: '/syllabus/upsc-mains-gs2' },
  { type: 'glossary', path: '/glossary' },
  { type: 'glossary term', path: '/glossary/money-bill' },
  { type: 'branches', path: '/branches', scripts: ['/branches.js'] },
  { type: 'branches near a place', path: '/branches/near/364001', scripts: ['/branches.js'] },
  { type: 'branch', path: '/branches/surat', scripts: ['/branches.js'] },
]

/** Addresses that lead nowhere: without a page, and below one. */
export const unknownPages = ['/no-such-page', '/current-affairs/no-such-note'] as const

/** Whether a request is one for an image, the site's icon included. */
export const isImage = (type: string, pathname: string): boolean =>
  type === 'image' || /\.(?:svg|png|ico)$/.test(pathname)
