import type { z } from 'zod'
import type { articleSchema } from '../article/parser'
import type { branchSchema } from '../branch/parser'
import type { topicSchema } from '../topic/parser'

// What a preview shows where an editor has still to write. Every text says so; no visitor ever sees one.

const missing = { _id: 'missing', slug: 'missing' }

/** The least that a note can be. */
export const articleStandIn = (): z.input<typeof articleSchema> => ({
  ...missing,
  _rev: 'missing',
  title: 'The title is still missing',
  language: 'en',
  context: 'The context line is still missing: it tells in a sentence or two why this is in the news.',
  publishedAt: new Date().toISOString(),
  updatedAt: null,
  eventDate: null,
  relevance: null,
  author: { ...missing, name: 'an author still to be chosen', role: null },
  reviewer: null,
  topics: [{ ...missing, title: 'Topic still to be chosen' }],
  syllabus: [
    {
      _key: 'missing',
      line: '1.1',
      paper: {
        ...missing,
        exam: 'UPSC',
        stage: 'mains',
        code: 'GS1',
        title: 'Line of the syllabus still to be chosen',
      },
    },
  ],
  syllabusLines: [],
  cover: null,
  hasBody: true,
  body: [
    {
      _type: 'block',
      _key: 'missing',
      style: 'normal',
      listItem: null,
      level: null,
      children: [{ _type: 'span', _key: 'missing', text: 'The text is still missing.', marks: [] }],
      markDefs: [],
    },
  ],
  keyFacts: [],
  mainsQuestions: [],
  quiz: [],
  previousQuestions: [],
  sources: [],
  related: [],
  corrections: [],
  seo: null,
  original: null,
})

/** The least that a branch can be. */
export const branchStandIn = (): z.input<typeof branchSchema> => ({
  ...missing,
  _rev: 'missing',
  name: 'The name is still missing',
  city: 'City missing',
  state: 'Gujarat',
  headOffice: false,
  partner: null,
  status: 'open',
  movedTo: null,
  address: {
    premises: 'The address is still missing',
    street: null,
    locality: null,
    landmarks: [],
    city: 'City missing',
    state: 'Gujarat',
    pinCode: '380009',
  },
  phones: [{ _key: 'missing', number: '+919999999999', kind: 'mobile', whatsapp: false, primary: true }],
  email: null,
  hours: [],
  holidayHours: [],
  photos: [],
  metro: null,
  facilities: [],
  courses: [],
  geo: null,
  geoAccuracy: null,
  serviceDistricts: [],
  lastVerified: null,
  order: null,
})

/** The least that a topic can be. */
export const topicStandIn = (): z.input<typeof topicSchema> => ({
  ...missing,
  _rev: 'missing',
  title: 'The title is still missing',
  description: null,
  parent: null,
  synonyms: [],
})
