/** One valid document of each type, complete in every field, for tests to bend. */
const image = {
  _type: 'image',
  asset: { _type: 'reference', _ref: 'image-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1200x800-png' },
  alt: 'Map of the two Koreas',
}
const ref = (_ref: string, _key?: string) => ({ _type: 'reference', _ref, ...(_key && { _key }) })
const block = (_key: string, text: string, style = 'normal', rest: object = {}) => ({
  _type: 'block',
  _key,
  style,
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
  ...rest,
})

const system = { _rev: 'r1', _createdAt: '2024-01-01T00:00:00Z', _updatedAt: '2024-01-01T00:00:00Z' }

export const article = {
  ...system,
  _id: 'article-pact',
  _type: 'article',
  title: 'Russia-North Korea pact',
  slug: { _type: 'slug', current: 'pact' },
  language: 'en',
  context: 'Russia and North Korea signed a treaty of mutual defence in Pyongyang in June 2024.',
  publishedAt: '2024-06-20T06:30:00Z',
  updatedAt: '2024-06-21T06:30:00Z',
  eventDate: '2024-06-19',
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
  ],
  previousQuestions: [
    {
      _type: 'previousQuestion',
      _key: 'p1',
      exam: 'Example examination',
      year: 2000,
      stage: 'mains',
      text: 'What is a pact?',
    },
  ],
  sources: [
    {
      _type: 'source',
      _key: 'o1',
      publisher: 'UN',
      title: 'Charter',
      url: 'https://www.un.org/',
      date: '2024-06-19',
    },
  ],
  cover: { ...image, credit: 'Drawn for this note' },
  related: [ref('article-other', 'a1')],
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

export const branch = {
  ...system,
  _id: 'branch-ahmedabad',
  _type: 'branch',
  name: 'DICS Ahmedabad',
  slug: { _type: 'slug', current: 'ahmedabad' },
  city: 'Ahmedabad',
  state: 'Gujarat',
  headOffice: true,
  partner: { label: 'In association with', name: 'Edge IAS', url: 'https://edge.example/' },
  status: 'open',
  address: {
    premises: '506, 3rd Eye Three',
    street: 'CG Road',
    locality: 'Navrangpura',
    landmarks: [{ _type: 'landmark', _key: 'k1', relation: 'opposite', name: 'Induben Khakhrawala' }],
    city: 'Ahmedabad',
    state: 'Gujarat',
    pinCode: '380009',
  },
  phones: [
    { _type: 'phone', _key: 'n1', number: '+918469231587', kind: 'mobile', whatsapp: false, primary: true },
    {
      _type: 'phone',
      _key: 'n2',
      number: '+917940098991',
      kind: 'landline',
      whatsapp: false,
      primary: false,
    },
  ],
  email: 'office@dics.example',
  hours: [
    { _type: 'openingHours', _key: 'h1', days: ['Mo', 'Tu'], opens: '09:00', closes: '13:00' },
    { _type: 'openingHours', _key: 'h2', days: ['Mo'], opens: '14:00', closes: '18:00' },
  ],
  holidayHours: [{ _type: 'holidayHours', _key: 'd1', date: '2024-11-01', closed: true, note: 'Diwali' }],
  photos: [{ ...image, _key: 'f1' }],
  metro: 'Stadium',
  facilities: ['Reading room'],
  courses: ['UPSC foundation'],
  geo: { _type: 'geopoint', lat: 23.03, lng: 72.56 },
  geoAccuracy: 'pin',
  serviceDistricts: ['Ahmedabad'],
  lastVerified: new Date().toISOString().slice(0, 10),
  order: 1,
}

export const topic = {
  ...system,
  _id: 'topic-ir',
  _type: 'topic',
  title: 'International relations',
  slug: { _type: 'slug', current: 'ir' },
  description: 'Treaties and groups',
  parent: ref('topic-polity'),
  synonyms: ['IR'],
}

export const syllabusPaper = {
  ...system,
  _id: 'syllabus-gs2',
  _type: 'syllabusPaper',
  exam: 'UPSC',
  stage: 'mains',
  code: 'GS2',
  title: 'General Studies II',
  slug: { _type: 'slug', current: 'gs2' },
  lines: [
    { _type: 'syllabusLine', _key: 'i1', code: '2.17', text: 'India and its neighbourhood' },
    { _type: 'syllabusLine', _key: 'i2', code: '2.18', text: 'Bilateral and regional groupings' },
  ],
}

export const author = {
  ...system,
  _id: 'author-desk',
  _type: 'author',
  name: 'Polity desk',
  slug: { _type: 'slug', current: 'desk' },
  role: 'Editorial desk',
  qualifications: 'MA',
  bio: 'Writes on polity.',
  photo: image,
}

export const redirect = {
  ...system,
  _id: 'redirect-1',
  _type: 'redirect',
  from: '/old',
  to: '/branches',
  statusCode: 308,
}

export const settings = {
  ...system,
  _id: 'settings',
  _type: 'settings',
  name: 'DICS, institute for the civil services',
  shortName: 'DICS',
  tagline: 'Notes for UPSC and GPSC',
  helpline: '+917940098991',
  socialLinks: [{ _type: 'socialLink', _key: 'z1', platform: 'YouTube', url: 'https://www.youtube.com/' }],
  notice: { text: 'Closed on 26 January', expires: '2030-01-26' },
  grievanceContact: { name: 'Office', email: 'office@dics.example', phone: '+917940098991' },
}

/** What the documents above refer to. */
export const others = [
  {
    ...article,
    _id: 'article-other',
    slug: { _type: 'slug', current: 'other' },
    related: [],
    legacyPaths: [],
  },
  {
    ...branch,
    _id: 'branch-surat',
    name: 'DICS Surat',
    slug: { _type: 'slug', current: 'surat' },
    headOffice: false,
    serviceDistricts: ['Surat'],
  },
  { ...author, _id: 'author-editor', slug: { _type: 'slug', current: 'editor' } },
  {
    ...topic,
    _id: 'topic-polity',
    slug: { _type: 'slug', current: 'polity' },
    title: 'Polity',
    parent: undefined,
  },
  { ...topic, _id: 'topic-below', slug: { _type: 'slug', current: 'below' }, parent: ref('topic-ir') },
  { ...redirect, _id: 'redirect-2', from: '/older', to: '/topics' },
  {
    _id: 'image-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1200x800-png',
    _type: 'sanity.imageAsset',
    metadata: {
      dimensions: { width: 1200, height: 800 },
      isOpaque: true,
      lqip: 'data:image/png;base64,AAAA',
    },
  },
]

export const documents = { article, branch, topic, syllabusPaper, author, redirect, settings }
export type DocumentType = keyof typeof documents
