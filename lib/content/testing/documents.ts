import { article } from '../article/sample.ts'
import { author } from '../author/sample.ts'
import { branch } from '../branch/sample.ts'
import { glossaryTerm } from '../glossary-term/sample.ts'
import { pastQuestion } from '../past-question/sample.ts'
import { question } from '../question/sample.ts'
import { redirect } from '../redirect/sample.ts'
import { settings } from '../settings/sample.ts'
import { syllabusPaper } from '../syllabus-paper/sample.ts'
import { topic } from '../topic/sample.ts'
import type { TypeName } from '../types.ts'
import { ref } from './parts.ts'

/** A valid document of each type. */
export const documents = {
  article,
  question,
  pastQuestion,
  branch,
  topic,
  syllabusPaper,
  glossaryTerm,
  author,
  redirect,
  settings,
} satisfies Record<TypeName, object>

/** The documents that these refer to. */
export const others = [
  {
    ...article,
    _id: 'article-other',
    slug: { _type: 'slug', current: 'other' },
    related: [],
    supersededBy: undefined,
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
