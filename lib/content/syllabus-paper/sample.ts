import { system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
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
