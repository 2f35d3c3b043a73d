import { bullets, h2, numbers, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'monetary-policy-committee',
  title: 'Monetary Policy Committee and flexible inflation targeting',
  context:
    'Six people decide the repo rate of India. How the committee is made, what its target is and what happens when it fails are fixed by the RBI Act as amended in 2016.',
  publishedAt: '2026-10-05T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'geography-desk',
  topics: ['money-and-banking'],
  syllabus: [
    ['GS3', '3.1'],
    ['GS', 'P.5'],
  ],
  relevance: 'both',
  body: [
    p(
      'Until 2016 the Governor of the Reserve Bank took the decision on interest rates, advised by a technical committee. The Urjit Patel Committee of 2014 proposed inflation as the anchor of policy, and the Finance Act, 2016 amended the Reserve Bank of India Act, 1934 to give that idea the force of law.',
    ),

    h2('Who sits on it'),
    p('Section 45ZB of the Act provides for six members:'),
    bullets([
      '**Three from the Reserve Bank:**',
      [
        'the Governor, who chairs',
        'the Deputy Governor in charge of monetary policy',
        'one officer named by the Central Board',
      ],
      '**Three named by the Central Government**, for four years, who cannot be reappointed',
    ]),
    p(
      'The committee must meet at least four times a year. The quorum is four. Each member has one vote, and the Governor has a second, casting vote when votes are equal. Minutes are published on the fourteenth day after the meeting.',
    ),

    h2('The target'),
    p(
      'The Central Government, in consultation with the Reserve Bank, sets the target **once in every five years** (section 45ZA). It was first notified in August 2016 as 4 per cent of consumer price inflation, with an upper tolerance of 6 per cent and a lower one of 2 per cent, and was kept unchanged in March 2021 and again on 25 March 2026, now until **31 March 2031**.',
    ),
    p(
      'The Bank has failed when average inflation stays outside the band for three quarters in a row, as it did in 2022. It must then report to the Government:',
    ),
    numbers([
      'the reasons for the failure',
      'the remedial actions it proposes',
      'the time within which the target will be met',
    ]),

    h2('The instruments'),
    table(
      [
        ['Instrument', 'What it is'],
        ['Repo rate', 'Rate at which the Bank lends to banks against government securities'],
        ['Reverse repo', 'The Bank borrows from banks against government securities'],
        [
          'Standing deposit facility',
          'Takes deposits from banks without collateral; floor of the corridor since April 2022',
        ],
        ['Marginal standing facility', 'Overnight loans above the repo rate; ceiling of the corridor'],
        ['Cash reserve ratio', 'Share of deposits that banks keep with the Bank in cash'],
        ['Statutory liquidity ratio', 'Share that banks hold in liquid assets such as government securities'],
        ['Open market operations', 'Sale and purchase of government securities'],
      ],
      { caption: 'Tools of monetary policy', headerColumn: true },
    ),
  ],
  keyFacts: [
    'The committee has six members: three of the RBI and three named by the Central Government.',
    'Quorum is four; the Governor has a casting vote.',
    'Target notified in 2016, 2021 and 2026: 4 per cent CPI inflation, within 2 to 6 per cent.',
    'Failure means three consecutive quarters outside the band.',
  ],
  quiz: [
    {
      stem: 'Consider these statements: 1. The Monetary Policy Committee has six members. 2. The Governor has a casting vote when votes are equal. 3. The Committee sets the statutory liquidity ratio. How many are correct?',
      options: ['Only one', 'Only two', 'All three', 'None'],
      answer: 1,
      explanation:
        '1 and 2 are correct: the RBI Act provides for both. 3 is wrong: the Committee decides the policy rate; the ratio is set by the Reserve Bank under the Banking Regulation Act, 1949.',
    },
  ],
  mainsQuestions: [
    {
      text: 'What is flexible inflation targeting? Can interest rates alone tame inflation that comes from food prices?',
      words: 150,
      marks: 10,
      hint: 'Weight of food in the CPI, supply shocks, and the second-round effects on expectations.',
    },
  ],
  sources: [
    { publisher: 'Government of India', title: 'The Reserve Bank of India Act, 1934, sections 45Z to 45ZO' },
    {
      publisher: 'TaxTMI',
      title: 'Inflation target notified for 1 April 2026 to 31 March 2031',
      url: 'https://www.taxtmi.com/news?id=71790',
    },
  ],
  related: ['measures-of-inflation'],
}
