import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'finance-commission-article-280',
  title: 'Finance Commission: how taxes reach the States',
  context:
    'The Union collects more than it spends by itself and the States spend more than they collect. Every five years a commission under Article 280 says how the gap is to be closed.',
  publishedAt: '2025-11-22T09:00:00+05:30',
  updates: [
    {
      date: '2026-04-01',
      text: 'The award of the Sixteenth Finance Commission is in force until March 2031.',
    },
  ],
  author: 'polity-desk',
  reviewer: 'geography-desk',
  topics: ['constitutional-bodies', 'federalism', 'public-finance'],
  syllabus: [
    ['GS2', '2.8'],
    ['GS2', '2.2'],
    ['GS', 'P.4'],
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
      'The **80th Amendment** (2000) made all central taxes shareable except those of Articles 268, 269 and 269A, cesses and surcharges; what is shared is net of the cost of collection. The Fourteenth Commission raised the share of the States from 32 to 42 per cent; the Fifteenth advised 41 per cent, because Jammu and Kashmir had become a Union territory. The Sixteenth kept **41 per cent** for 2026-27 to 2030-31.',
    ),
    table(
      [
        ['Criterion', 'Fifteenth', 'Sixteenth'],
        ['Income distance', '45', '42.5'],
        ['Population (2011)', '15', '17.5'],
        ['Area', '15', '10'],
        ['Demographic performance', '12.5', '10'],
        ['Forest', '10', '10'],
        ['Contribution to GDP', 'None', '10'],
        ['Tax and fiscal efforts', '2.5', 'None'],
      ],
      { caption: 'How the share is divided among the States: weights in per cent', headerColumn: true },
    ),

    p(
      'From 1 April 2026 a State’s contribution to the nation’s GDP counts for the first time. The Sixteenth Commission recommended no revenue deficit grants, and it measures demographic performance by the growth of population from 1971 to 2011.',
    ),

    h2('Criticism'),
    bullets([
      '**Cesses and surcharges** stay with the Union. They rose from about a tenth of its gross tax revenue in 2011-12 to about a fifth in 2020-21, so the real share of the States lies below 41 per cent.',
      '**Equity and efficiency:** income distance favours poorer States. Richer States ask what they receive for what they contribute; the new criterion is a partial answer.',
      '**Population:** States that lowered their birth rates early fear the use of the figures of 2011.',
      '**The third tier:** State Finance Commissions (Article 243I) often report late, so grants for panchayats and municipalities come with conditions.',
      '**Overlap:** the GST Council decides rates, and the Commission has no say in them.',
    ]),

    h2('Way forward'),
    bullets([
      'A ceiling on cesses and surcharges, or a share of them for the States',
      'A permanent secretariat that keeps data between two Commissions',
      'Fewer conditions on grants, with results published State by State',
      'A regular meeting of the Finance Commission with the GST Council and the State Finance Commissions',
    ]),

    h2('Traps in prelims'),
    bullets([
      'The Constitution fixes neither the share of 41 per cent nor the criteria.',
      'Grants under Article 275 follow the Commission. Grants under Article 282 are at the discretion of the Union.',
      'The Commission is a body for a period; it is not permanent.',
    ]),
  ],
  keyFacts: [
    'Article 280: a Finance Commission every fifth year or earlier; a chairman and four members.',
    'Sixteenth Commission: Arvind Panagariya; in force from 1 April 2026 to 31 March 2031.',
    'Share of the States: 42 per cent (Fourteenth), 41 (Fifteenth and Sixteenth).',
    'New in the Sixteenth: contribution to GDP, 10 per cent. Dropped: tax and fiscal efforts.',
  ],
  quiz: [
    howMany(
      wrong(
        'The recommendations of the Finance Commission bind the Union Government.',
        'they are advice; the Government lays them before Parliament with a memorandum of action.',
      ),
      right(
        'Parliament lays down the qualifications of its members.',
        'Article 280(2) leaves them to a law, the Act of 1951.',
      ),
      wrong(
        'Surcharges are shared with the States.',
        'Article 270 leaves cesses and surcharges out of the divisible pool.',
      ),
    ),
    whichOfTwo(
      right(
        'The Sixteenth Finance Commission kept the share of the States at 41 per cent.',
        'this is the share for 2026-27 to 2030-31.',
      ),
      right(
        'It counts a State’s contribution to GDP for the first time.',
        'the new criterion has a weight of 10 per cent.',
      ),
    ),
    {
      stem: 'Which criterion has the largest weight in the formula of the Sixteenth Finance Commission?',
      options: ['Population', 'Income distance', 'Area', 'Demographic performance'],
      answer: 1,
      explanation:
        'Income distance weighs 42.5 per cent. Population weighs 17.5 per cent, area and demographic performance 10 per cent each.',
    },
  ],
  mainsQuestions: [
    {
      text: 'The growing use of cesses and surcharges alters the balance that Article 280 is meant to keep between the Union and the States. Discuss.',
      words: 250,
      marks: 15,
      hint: 'Article 270 after the 80th Amendment; the share in gross revenue; what the Union says about its own duties; remedies.',
    },
  ],
  pastQuestions: ['finance-commission-2015', 'finance-commission-2018'],
  sources: [
    {
      publisher: 'Finance Commission of India',
      title: 'Report of the Sixteenth Finance Commission',
      url: 'https://fincomindia.nic.in/commission-reports-sixteenth',
    },
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 270, 275, 280 and 281',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
  ],
  related: ['gst-101st-amendment', 'panchayati-raj-73rd-amendment'],
}
