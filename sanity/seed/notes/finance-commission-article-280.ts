import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'finance-commission-article-280',
  title: 'Finance Commission: how taxes reach the States',
  context:
    'The Union collects more than it spends by itself and the States spend more than they collect. Every five years a commission under Article 280 says how the gap is to be closed.',
  publishedAt: '2025-11-22T09:00:00+05:30',
  author: 'polity-desk',
  reviewer: 'geography-desk',
  topics: ['constitutional-bodies', 'federalism', 'public-finance'],
  syllabus: [
    ['GS2', '2.8'],
    ['GS2', '2.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'The President appoints a Finance Commission **every fifth year or earlier**. It has a chairman and four other members; Parliament fixed their qualifications in the Finance Commission (Miscellaneous Provisions) Act, 1951. The first was chaired by K.C. Neogy. The Fifteenth was chaired by N.K. Singh, and the Sixteenth, for the five years from 1 April 2026, by Arvind Panagariya.',
    ),

    h2('What it recommends'),
    bullets([
      'How the net proceeds of taxes are shared between the Union and the States, and among the States',
      'The principles of grants-in-aid to the States out of the Consolidated Fund (Article 275)',
      'Measures to strengthen a State’s Consolidated Fund so that it can support its panchayats and municipalities, added by the 73rd and 74th Amendments',
      'Any other matter referred to it in the interests of sound finance',
    ]),
    p(
      'Its advice does not bind. By convention the Government accepts the share of taxes, and lays the report before Parliament with a memorandum of action taken (Article 281).',
    ),

    h2('The divisible pool'),
    p(
      'The **80th Amendment** (2000) made all central taxes shareable, but not cesses and surcharges. The Fourteenth Commission raised the share of the States from 32 to 42 per cent; the Fifteenth advised 41 per cent, because Jammu and Kashmir had become a Union territory.',
    ),
    table(
      [
        ['Criterion', 'Weight'],
        ['Income distance', '45 per cent'],
        ['Population (2011)', '15 per cent'],
        ['Area', '15 per cent'],
        ['Demographic performance', '12.5 per cent'],
        ['Forest and ecology', '10 per cent'],
        ['Tax and fiscal efforts', '2.5 per cent'],
      ],
      { caption: 'How the Fifteenth Commission divided the share among the States', headerColumn: true },
    ),

    h2('Points of debate'),
    bullets([
      'Growing use of cesses and surcharges shrinks the pool.',
      'States that lowered their birth rates fear the use of new population figures.',
      'State Finance Commissions (Article 243I) often report late, so the third tier waits.',
    ]),
  ],
  mainsQuestions: [
    {
      text: 'How do cesses and surcharges alter the balance that Article 280 is meant to keep between the Union and the States?',
      words: 250,
      marks: 15,
    },
  ],
  sources: [
    {
      publisher: 'Finance Commission of India',
      title: 'Reports of the Finance Commissions',
      url: 'https://fincomindia.nic.in/',
    },
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 270, 275, 280 and 281',
      url: 'https://legislative.gov.in/',
    },
  ],
  related: ['gst-101st-amendment', 'panchayati-raj-73rd-amendment'],
}
