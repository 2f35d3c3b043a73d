import type { TypeName } from '../types'

type Path = (string | number)[]

/** A rule: a value that it accepts and one that it refuses, at a path in an otherwise valid document. */
export type RuleCase = { type: TypeName; path: Path; good: unknown; bad: unknown; says: RegExp }

const at = (type: TypeName, path: string, good: unknown, bad: unknown, says: RegExp): RuleCase => ({
  type,
  path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  good,
  bad,
  says,
})

const long = (length: number) => 'x'.repeat(length)
const many = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index))
const block = (text: string, style = 'normal', rest: object = {}) => ({
  _type: 'block',
  _key: `k${text.slice(0, 3)}${style}`,
  style,
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
  ...rest,
})
/** A list item, which may contain a list number. */
const numbered = (listItem: string | undefined, children: (string | number)[]) => ({
  ...block('Item'),
  ...(listItem && { listItem, level: 1 }),
  children: children.map((child, index) =>
    typeof child === 'string'
      ? { _type: 'span', _key: `s${index}`, text: child, marks: [] }
      : { _type: 'listNumber', _key: `n${index}`, number: child },
  ),
})
const paragraphs = (length: number) => many(length, (index) => ({ ...block('Text'), _key: `k${index}` }))
const link = (href: unknown) => [{ _type: 'link', _key: 'l1', href }]
const row = (...cells: string[]) => ({ _type: 'tableRow', _key: `r${cells.join('')}`, cells })
const phone = (_key: string, number: string, primary: boolean) => ({
  _type: 'phone',
  _key,
  number,
  kind: 'mobile',
  primary,
})
const hours = (_key: string, opens: string, closes: string) => ({
  _type: 'openingHours',
  _key,
  days: ['Mo'],
  opens,
  closes,
})
const refs = (length: number, _ref: string) =>
  many(length, (i) => ({ _type: 'reference', _ref, _key: `${i}` }))
const syllabusLine = (index: number) => ({
  _type: 'syllabusReference',
  _key: `${index}`,
  paper: { _type: 'reference', _ref: 'syllabus-gs2' },
  line: '2.17',
})
const question = (index: number) => ({
  ...{ _type: 'quizQuestion', _key: `${index}`, stem: 'Which?', options: option, answer: 0 },
  explanation: 'Because.',
})
const option = ['Self-defence', 'Trade', 'Membership', 'Budget']
const fact = (index: number) => `Fact ${index}`

const wording = (index: number) => ({
  ...{ _type: 'glossaryWording', _key: `${index}`, language: 'hi' },
  ...{ title: 'धन विधेयक', meaning: long(20) },
})

/** Values of which the empty parts are left out when the document is published. */
export const emptyPartCases: { path: string; value: unknown[] }[] = [
  { path: 'body', value: [block(' ', 'h2'), block('Text'), block('')] },
  { path: 'body', value: [block('Text'), ...many(2, (i) => ({ _type: 'figure', _key: `f${i}` }))] },
  {
    path: 'body',
    value: [block('Text'), { _type: 'table', _key: 't', rows: [{ _type: 'tableRow', _key: 'r' }] }],
  },
  { path: 'body', value: [block('Text'), { _type: 'callout', _key: 'c', tone: 'note' }] },
  { path: 'quiz', value: [question(1), { _type: 'quizQuestion', _key: 'empty', answer: 2 }] },
  { path: 'mainsQuestions', value: [{ _type: 'mainsQuestion', _key: 'empty', words: 150, marks: 10 }] },
  { path: 'previousQuestions', value: [{ _type: 'previousQuestion', _key: 'empty', stage: 'mains' }] },
  { path: 'sources', value: [{ _type: 'source', _key: 'empty', publisher: ' ' }] },
  { path: 'keyFacts', value: ['', fact(1), ' '] },
  { path: 'topics', value: [...refs(1, 'topic-ir'), { _type: 'reference', _key: 'empty' }] },
  { path: 'syllabus', value: [syllabusLine(1), { _type: 'syllabusReference', _key: 'empty' }] },
  { path: 'related', value: [{ _type: 'reference', _key: 'empty' }] },
]

/** Every rule that blocks publishing. */
export const ruleCases: RuleCase[] = [
  at('article', 'title', 'Ten chars.', 'Too short', /10 to 110/),
  at('article', 'title', long(110), long(111), /10 to 110/),
  at('article', 'slug.current', 'a-1', 'A 1', /a-z, 0-9/),
  at('article', 'slug.current', 'paged', 'page', /itself/),
  at('article', 'slug.current', 'archives', 'archive', /itself/),
  at('article', 'slug.current', 'prelims-1', 'prelims', /itself/),
  at('article', 'slug.current', 'mains-1', 'mains', /itself/),
  at('article', 'slug.current', long(96), long(97), /96/),
  at('article', 'language', 'gu', 'fr', /en, hi, gu/),
  at('article', 'context', long(40), long(39), /40 to 400/),
  at('article', 'context', long(400), long(401), /40 to 400/),
  at('article', 'context', `In context: ${long(40)}`, `Context: ${long(40)}`, /itself/),
  at('article', 'publishedAt', '2024-06-20T06:30:00.000Z', '20 June 2024', /UTC/),
  at('article', 'updatedAt', '2024-06-20T06:30:00Z', '2024-06-20T06:29:59Z', /before/),
  at('article', 'eventDate', '2024-02-29', '2023-02-29', /day/),
  at('article', 'author', { _type: 'reference', _ref: 'author-desk' }, undefined, /Choose/),
  at('article', 'reviewer', undefined, { _type: 'reference', _ref: 'author-desk' }, /someone else/),
  at('article', 'topics', [{ _type: 'reference', _ref: 'topic-ir', _key: 'a' }], [], /Topics: give 1 to 6/),
  at('article', 'topics', refs(1, 'topic-ir'), refs(7, 'topic-ir'), /Topics: give 1 to 6/),
  at('article', 'syllabus.0.line', '2.17', '', /line of the syllabus/),
  at('article', 'syllabus', many(4, syllabusLine), [], /Lines of the syllabus: give 1 to 4/),
  at(
    'article',
    'syllabus',
    many(4, syllabusLine),
    many(5, syllabusLine),
    /Lines of the syllabus: give 1 to 4/,
  ),
  at('article', 'relevance', 'mains', 'interview', /prelims, mains, both/),
  at('article', 'body', [block('Text')], [], /Write the text/),
  at('article', 'body', [block('A', 'h2'), block('B', 'h3')], [block('A', 'h1')], /h2/),
  at('article', 'body', [block('A', 'h2'), block('B', 'h3')], [block('B', 'h3')], /skips a level/),
  at(
    'article',
    'body',
    [block('A point', 'normal', { listItem: 'bullet', level: 1 })],
    [block('• A point')],
    /list button/,
  ),
  at(
    'article',
    'body',
    [numbered('number', [19, 'Speech']), numbered('lower-alpha', [3, 'Third'])],
    [numbered('bullet', [19, 'Speech'])],
    /numbered or lettered list/,
  ),
  at('article', 'body', [numbered('upper-roman', [4, 'x'])], [numbered(undefined, [4, 'x'])], /numbered or/),
  at('article', 'body', [numbered('number', [9999, 'x'])], [numbered('number', ['Speech', 19])], /beginning/),
  at('article', 'body', [numbered('number', ['x'])], [numbered('number', [1, 2, 'x'])], /once/),
  at('article', 'body', [numbered('number', [1, 'x'])], [numbered('number', [0, 'x'])], /1 to 9999/),
  at(
    'article',
    'body',
    [block('A point', 'normal', { listItem: 'bullet', level: 2 })],
    [block('A point', 'normal', { listItem: 'bullet', level: 3 })],
    /two levels/,
  ),
  at('article', 'body', [block(long(5_000))], [block(long(5_001))], /at most 5,000/),
  at('article', 'body.5.rows', [row(long(1_000))], [row(long(1_001))], /at most 1,000/),
  at('article', 'body', paragraphs(1000), paragraphs(1001), /at most 1,000/),
  at('article', 'body', [block('19. A right')], [block('– A point')], /list button/),
  at('article', 'body', [block('c. 1750')], [block('* A point')], /list button/),
  at('article', 'body.3.markDefs', link('mailto:office@example.org'), link('javascript:alert(1)'), /https/),
  at('article', 'body.3.markDefs', link('tel:+917940098991'), link('//evil.example'), /https/),
  at('article', 'body.3.markDefs', link('http://example.org/a?b#c'), link('data:text/html,x'), /https/),
  at('article', 'body.3.markDefs', link('https://example.org'), link('java\nscript:alert(1)'), /https/),
  at('article', 'body.3.markDefs', link('https://example.org'), link('\u0001javascript:alert(1)'), /https/),
  at(
    'article',
    'body.3.markDefs',
    link('https://example.org'),
    link('https://user:word@example.org'),
    /https/,
  ),
  at('article', 'body.4.alt', 'A map', '', /description of an image/),
  at('article', 'body.4.alt', 'A map', 'IMG_2041.jpg', /file name/),
  at('article', 'body.4.alt', long(150), long(151), /150/),
  at(
    'article',
    'body.4.asset',
    { _type: 'reference', _ref: 'image-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1200x800-png' },
    undefined,
    /image file/,
  ),
  at('article', 'body.4.caption', long(300), long(301), /caption/),
  at('article', 'body.5.rows', [row('a', 'b'), row('c', 'd')], [row('a', 'b'), row('c')], /as many cells/),
  at('article', 'body.5.rows', [row('a')], [row(''), row(' ')], /as many cells/),
  at('article', 'body.6.text', 'Text', ' ', /callout/),
  at('article', 'body.6.tone', 'note', 'shout', /tone|note/),
  at('article', 'body.7.text', 'Text', '', /quotation/),
  at('article', 'keyFacts', many(8, fact), many(9, fact), /at most 8/),
  at('article', 'keyFacts.0', long(160), long(161), /160/),
  at('article', 'mainsQuestions.0.words', 250, 200, /150 or 250/),
  at('article', 'mainsQuestions.0.marks', 15, 0, /whole number/),
  at('article', 'mainsQuestions.0.text', 'Discuss it.', 'Short', /question/),
  at('article', 'quiz.0.options', option, option.slice(1), /four different/),
  at('article', 'quiz.0.options', option, [...option.slice(1), 'trade '], /four different/),
  at('article', 'quiz.0.options', option, [...option, ''], /four different|option/),
  at('article', 'quiz.0.answer', 3, 4, /right option/),
  at('article', 'quiz.0.answer', 0, -1, /right option|>=0/),
  at('article', 'quiz.0.answer', 0, 1.5, /right option/),
  at('article', 'quiz', many(10, question), many(11, question), /at most 10/),
  at('article', 'quiz.0.explanation', 'Because.', '', /explanation/),
  at('article', 'previousQuestions.0.year', 1979, 79, /year/),
  at('article', 'previousQuestions.0.stage', 'prelims', 'interview', /stage/),
  at('article', 'sources.0.url', 'https://pib.gov.in/', 'ftp://pib.gov.in/', /web address/),
  at('article', 'sources.0.publisher', 'UN', '', /publisher/),
  at('article', 'sources.0.date', '2024-01-31', '31/01/2024', /day/),
  at('article', 'cover.alt', 'A map', 'cover.png', /file name/),
  at('article', 'cover.alt', 'A map', undefined, /description/),
  at('article', 'cover.alt', long(150), long(151), /150/),
  at(
    'article',
    'related',
    [{ _type: 'reference', _ref: 'article-other', _key: 'a' }],
    [{ _type: 'reference', _ref: 'article-pact', _key: 'a' }],
    /itself/,
  ),
  at('article', 'related', [], refs(5, 'article-other'), /at most 4/),
  at(
    'article',
    'related',
    [],
    many(2, (i) => ({ _type: 'reference', _ref: 'article-other', _key: `${i}` })),
    /already/,
  ),
  at('article', 'corrections.0.text', 'It was 1961.', 'Typo', /correction/),
  at('article', 'corrections.0.date', '2024-06-22', 'yesterday', /day/),

  at('branch', 'name', 'DICS Surat', 'D', /name/),
  at('branch', 'slug.current', 'surat-2', 'Surat', /a-z/),
  at('branch', 'city', 'Surat', '', /city/),
  at('branch', 'state', 'Gujarat', 'Gujrat', /state/),
  at('branch', 'status', 'closed', 'gone', /status/),
  at('branch', 'status', 'closed', 'moved', /moved to/),
  at('branch', 'address.premises', '506', '', /premises/),
  at('branch', 'address.pinCode', '380009', '038009', /6 digits/),
  at('branch', 'address.pinCode', '380009', '38000', /6 digits/),
  at('branch', 'address.landmarks.0.relation', 'above', 'beside', /landmark/),
  at('branch', 'address.landmarks.0.name', 'Pal', '', /landmark/),
  at('branch', 'phones', [phone('a', '+919586028957', true)], [], /Phone numbers: give 1 to 12/),
  at(
    'branch',
    'phones',
    [phone('a', '+919586028957', true)],
    [phone('a', '+919586028957', false)],
    /exactly one/,
  ),
  at(
    'branch',
    'phones',
    [phone('a', '+919586028957', true), phone('b', '+919586028958', false)],
    [phone('a', '+919586028957', true), phone('b', '+919586028958', true)],
    /exactly one/,
  ),
  at(
    'branch',
    'phones',
    [phone('a', '+919586028957', true), phone('b', '+919586028958', false)],
    [phone('a', '+919586028957', true), phone('b', '+919586028957', false)],
    /already/,
  ),
  at(
    'branch',
    'phones',
    many(12, (index) => phone(`${index}`, `+9195860289${index + 10}`, index === 0)),
    many(13, (index) => phone(`${index}`, `+9195860289${index + 10}`, index === 0)),
    /Phone numbers: give 1 to 12/,
  ),
  at('branch', 'phones.1.number', '+917940098992', '079-40098991', /international form/),
  at('branch', 'phones.1.number', '+917940098992', '+447911123456', /international form/),
  at('branch', 'phones.1.kind', 'landline', 'mobile', /landline/),
  at('branch', 'email', 'a@dics.example', 'a at dics', /e-mail/i),
  at(
    'branch',
    'hours',
    [hours('a', '09:00', '12:00'), hours('b', '12:00', '15:00')],
    [hours('a', '09:00', '12:00'), hours('b', '11:59', '15:00')],
    /overlap/,
  ),
  at('branch', 'hours.0.opens', '08:30', '8.30', /09:30/),
  at('branch', 'hours.0.closes', '13:30', '08:00', /before closing/),
  at('branch', 'hours.0.days', ['Su'], ['Sunday'], /Mo, Tu/),
  at('branch', 'holidayHours.0.closed', true, false, /closed or give/),
  at('branch', 'photos.0.alt', 'The reading room', 'DSC_0001', /file name/),
  at(
    'branch',
    'geo',
    { _type: 'geopoint', lat: 6, lng: 68 },
    { _type: 'geopoint', lat: 72.56, lng: 23.03 },
    /India/,
  ),
  at(
    'branch',
    'geo',
    { _type: 'geopoint', lat: 38, lng: 98 },
    { _type: 'geopoint', lat: 23.03, lng: 98.1 },
    /India/,
  ),
  at('branch', 'geoAccuracy', 'rooftop', 'guess', /accuracy/),
  at('branch', 'partner.name', 'Edge IAS', '', /partner/),
  at('branch', 'partner.url', 'https://edge.example', 'edge.example', /web address/),
  at('branch', 'lastVerified', new Date().toISOString().slice(0, 10), 'May', /day/),
  at('branch', 'order', 0, -1, /place in the list/),

  at('topic', 'title', 'IR', 'I', /title/),
  at('topic', 'slug.current', 'foreign', 'archive', /itself/),
  at('topic', 'description', long(400), long(401), /description/),
  at('topic', 'synonyms.0', 'IR', long(61), /word/),
  at('topic', 'parent', undefined, { _type: 'reference', _ref: 'topic-ir' }, /itself/),

  at('glossaryTerm', 'title', 'GDP', 'G', /term/),
  at('glossaryTerm', 'meaning', long(400), long(401), /meaning/),
  at('glossaryTerm', 'wordings.0.language', 'hi', 'en', /stand above/),
  at('glossaryTerm', 'wordings', [], many(2, wording), /already/),
  at('glossaryTerm', 'topic', { _type: 'reference', _ref: 'topic-ir' }, undefined, /Choose/),
  at('glossaryTerm', 'sources.0.url', 'https://pib.gov.in/', 'pib.gov.in', /web address/),

  at('syllabusPaper', 'exam', 'GPSC', 'SSC', /UPSC/),
  at('syllabusPaper', 'stage', 'prelims', 'interview', /stage/),
  at('syllabusPaper', 'code', 'CSAT', 'GS 2', /letters and digits/),
  at('syllabusPaper', 'title', 'Essay', 'E', /title/),
  at('syllabusPaper', 'lines.1.code', '2.19', '2.17', /already/),
  at('syllabusPaper', 'lines.1.code', '2.18.1', '2..18', /letters, digits and dots/),
  at('syllabusPaper', 'lines.1.text', 'Groupings', '', /line/),

  at('author', 'name', 'Polity desk', '', /name/),
  at('author', 'role', 'Editor', '', /role/),
  at('author', 'qualifications', 'MA', long(201), /qualifications/i),
  at('author', 'bio', long(1200), long(1201), /biography/),
  at('author', 'photo.alt', 'A desk', 'photo.webp', /file name/),

  at('redirect', 'from', '/old-name', 'old-name', /path/),
  at('redirect', 'from', '/old-name', '//evil.example', /path/),
  at('redirect', 'from', '/old-name/', '/old//name', /path/),
  at('redirect', 'from', '/a.b/c', '/a/./c', /path/),
  at('redirect', 'from', '/%E0%AA%97', '/a%62c', /as people read it: \/abc/),
  at('redirect', 'from', '/Branches-2', '/Branches', /site itself/),
  at('redirect', 'from', '/feeds', '/topics/polity/feed.xml', /site itself/),
  at('redirect', 'to', '/topics/', '/.//example.org', /path/),
  at('redirect', 'to', '/topics', '/%2e//example.org', /path/),
  at('redirect', 'to', '/topics', '/%2E%2e//example.org', /path/),
  at('redirect', 'to', '/topics', '/\\example.org', /path/),
  at('redirect', 'to', '/topics', '/\t/example.org', /path/),
  at('redirect', 'to', '/topics', '/a%5Cb', /path/),
  at('redirect', 'to', '/topics', '/topics?x', /path/),
  at('redirect', 'to', '/topics', '/OLD', /itself/),
  at('redirect', 'to', '/topics', '/old/', /itself/),
  at('redirect', 'to', '/topics', undefined, /either a path or a document/),
  at('redirect', 'statusCode', 308, 302, /308/),
  at('redirect', 'statusCode', 308, 410, /gone/),

  at('settings', 'name', 'DICS', 'D', /name/),
  at('settings', 'shortName', 'DICS', undefined, /short name/),
  at('settings', 'tagline', long(160), long(161), /tagline/),
  at('settings', 'helpline', '+917940098991', '07940098991', /international/),
  at('settings', 'socialLinks.0.url', 'https://t.me/dics', 'javascript:alert(1)', /web address/),
  at('settings', 'notice.expires', '2030-01-01', 'soon', /day/),
  at('settings', 'notice.text', 'Closed', '', /notice/),
  at('settings', 'grievanceContact.email', 'a@dics.example', 'a', /e-mail/i),
]

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Rules that warn and do not block publishing. */
export const adviceCases: RuleCase[] = [
  at('article', 'title', long(70), long(71), /70 characters/),
  at(
    'article',
    'sources',
    [{ _type: 'source', _key: 'o', publisher: 'UN', title: 'Charter' }],
    [],
    /at least one source/,
  ),
  at('article', 'eventDate', '2024-06-19', undefined, /day of the news/),
  at('article', 'seo.title', long(60), long(61), /60 characters/),
  at('article', 'seo.description', long(70), long(69), /70 to 160/),
  at('article', 'seo.description', long(160), long(161), /70 to 160/),
  at('branch', 'address.pinCode', '390018', '110060', /Delhi/),
  at(
    'branch',
    'serviceDistricts',
    ['Morvi', 'Baroda', 'કચ્છ'],
    ['Rajcot'],
    /No district is called “Rajcot”: did you mean Rajkot\?/,
  ),
  at('branch', 'serviceDistricts', ['Bilaspur Chhattisgarh'], ['Bilaspur'], /“Bilaspur Himachal Pradesh”/),
  at(
    'branch',
    'serviceDistricts',
    ['Mehsana'],
    ['Xyzzy'],
    /No district is called “Xyzzy”: check how it is written/,
  ),
  at('branch', 'lastVerified', daysAgo(179), daysAgo(182), /180 days/),
]

/** Rules that need other documents. */
export const crossDocumentCases: RuleCase[] = [
  at('article', 'slug.current', 'new', 'other', /already/),
  at('article', 'slug.current', 'ahmedabad', 'other', /already/),
  at('article', 'syllabus.0.line', '2.17', '2.99', /no line 2\.99/),
  at('branch', 'slug.current', 'new', 'surat', /already/),
  at('branch', '_id', 'branch-ahmedabad', 'branch-second', /marked as the head office already/),
  at('branch', 'serviceDistricts', ['Mehsana'], ['Mehsana', 'surat'], /belongs to DICS Surat/),
  at('branch', 'serviceDistricts', ['Mehsana'], ['Mehsana', 'સુરત'], /belongs to DICS Surat/),
  at(
    'topic',
    'parent',
    { _type: 'reference', _ref: 'topic-polity' },
    { _type: 'reference', _ref: 'topic-below' },
    /below this one/,
  ),
  at('redirect', 'from', '/new', '/Older', /redirected already/),
  at('redirect', 'to', '/branches', '/older', /last address/),
  at('redirect', 'from', '/new', '/topics/ir', /A page has the address/),
  at('redirect', 'to', '/branches', '/older/', /last address/),
]
