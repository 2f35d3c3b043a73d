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
  translations: { hi: { title: 'सामान्य अध्ययन II' }, gu: { title: 'સામાન્ય અભ્યાસ II' } },
  slug: { _type: 'slug', current: 'gs2' },
  source: {
    ...{ publisher: 'Union Public Service Commission', title: 'Notice of the examination' },
    ...{ url: 'https://upsc.gov.in/', date: '2026-02-04' },
  },
  lines: [
    {
      ...{ _type: 'syllabusLine', _key: 'i1', code: '2.17', text: 'India and its neighbourhood' },
      translations: { hi: { text: 'भारत और उसके पड़ोसी' }, gu: { text: 'ભારત અને તેના પડોશી દેશો' } },
    },
    {
      ...{ _type: 'syllabusLine', _key: 'i2', code: '2.18', text: 'Bilateral and regional groupings' },
      translations: {
        hi: { text: 'द्विपक्षीय और क्षेत्रीय समूह' },
        gu: { text: 'દ્વિપક્ષીય અને પ્રાદેશિક જૂથો' },
      },
    },
  ],
}
