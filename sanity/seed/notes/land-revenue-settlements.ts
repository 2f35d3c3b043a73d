import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'land-revenue-settlements',
  title: 'Zamindari, Ryotwari and Mahalwari settlements compared',
  context:
    'Land revenue paid for Company rule, and the three ways of collecting it shaped rural India far beyond 1947. Each had its own places, names and effects.',
  publishedAt: '2025-08-11T09:00:00+05:30',
  author: 'history-desk',
  topics: ['modern-history'],
  syllabus: [
    ['GS1', '1.2'],
    ['GS3', '3.7'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'The Company received the diwani of Bengal, Bihar and Orissa in 1765. After the terrible famine of 1770 and years of auctioning the right to collect, it looked for a steady income.',
    ),

    h2('Three settlements'),
    table(
      [
        ['Aspect', 'Permanent (Zamindari)', 'Ryotwari', 'Mahalwari'],
        ['Linked with', 'Cornwallis, 1793', 'Thomas Munro, Alexander Read', 'Holt Mackenzie, 1822'],
        ['Main regions', 'Bengal, Bihar, Orissa', 'Madras, Bombay', 'North-Western Provinces, Punjab'],
        ['Settled with', 'The zamindar', 'Each cultivator (ryot)', 'The village or estate (mahal)'],
        ['Demand', 'Fixed for ever', 'Revised at intervals', 'Revised at intervals'],
      ],
      { caption: 'Land revenue under the Company', headerColumn: true },
    ),

    h2('Permanent Settlement'),
    bullets([
      'The zamindar became owner of the land and paid a fixed sum; ten-elevenths of the rent went to the State in the original plan.',
      'Under the “sunset law” an estate was sold when the sum was not paid by sunset of the day due. Many old families lost their land to merchants and officials.',
      'The cultivator lost customary rights and paid rising rents to layers of middlemen.',
    ]),

    h2('Ryotwari and Mahalwari'),
    bullets([
      'Ryotwari did away with the zamindar, but the State became a landlord itself: assessments were high and had to be paid in cash even in bad years.',
      'Mahalwari made the village jointly liable, with a headman who collected. William Bentinck’s government revised it in 1833.',
    ]),

    h2('Effects'),
    p(
      'Land became something to be sold and mortgaged. Moneylenders gained, cash crops spread, and debt fed movements from the Deccan riots of 1875 to the no-tax campaigns of Gandhi’s time. After 1947 the abolition of intermediaries was the first step of land reform; the First Amendment of 1951 added Articles 31A and 31B to protect it.',
    ),
  ],
  mainsQuestions: [
    {
      text: 'Compare the effects of the Permanent and the Ryotwari settlements on the cultivator. Which left the deeper mark on independent India?',
      words: 250,
      marks: 15,
    },
  ],
  sources: [
    {
      publisher: 'NCERT',
      title: 'Themes in Indian History, Part III, chapter on colonialism and the countryside',
      url: 'https://ncert.nic.in/textbook/pdf/lehs301.pdf',
    },
    { publisher: 'Orient BlackSwan', title: 'Bipan Chandra, History of Modern India' },
  ],
  related: ['champaran-satyagraha-1917'],
}
