import { bullets, h2, numbers, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'monetary-policy-committee',
  title: 'Monetary Policy Committee and flexible inflation targeting',
  context:
    'Six people decide the repo rate of India. How the committee is made, what its target is and what happens when it fails are fixed by the RBI Act as amended in 2016.',
  publishedAt: '2026-10-05T09:00:00+05:30',
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
      'The Bank has failed when average inflation stays outside the band for three quarters in a row, as it did from January to September 2022. It must then report to the Government:',
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
    p(
      'The Committee cut the repo rate in steps during 2025, to 5.25 per cent on 5 December 2025. Since October 2019 banks link new floating loans for homes and small firms to an outside rate such as the repo rate, so that a change reaches borrowers sooner.',
    ),

    h2('Criticism'),
    bullets([
      '**Food:** a failed harvest raises the index, and no interest rate can grow onions. The Economic Survey of 2023-24 suggested a target without food. Opponents reply that households feel food prices first, and that expectations follow them.',
      '**Growth:** a high rate in a supply shock slows investment without lowering the prices that rose.',
      '**Accountability:** the report on the failure of 2022 was not published.',
      '**Record:** inflation has been lower and steadier since 2016 than in the five years before. Cheap oil helped in part of this time.',
    ]),

    h2('Way forward'),
    bullets([
      'Storage, better forecasts of crops and early trade decisions, so that supply is managed by the Government and demand by the Bank',
      'Regular revision of the price basket; the new index gives food a smaller weight',
      'Publication of the report whenever the target is missed',
      'Faster pass-through of rates by banks',
    ]),

    h2('Traps in prelims'),
    bullets([
      'The Committee is statutory. The Government sets the target in consultation with the Bank; the Committee decides the policy rate only.',
      'Members named by the Government serve four years and cannot be appointed again.',
      'The repo needs securities as collateral. The standing deposit facility needs none.',
    ]),
  ],
  keyFacts: [
    'The committee has six members: three of the RBI and three named by the Central Government.',
    'Quorum is four; the Governor has a casting vote.',
    'Target notified in 2016, 2021 and 2026: 4 per cent CPI inflation, within 2 to 6 per cent.',
    'Failure means three consecutive quarters outside the band.',
  ],
  quiz: [
    howMany(
      right(
        'The Monetary Policy Committee has six members.',
        'section 45ZB names three from the Reserve Bank and three chosen by the Government.',
      ),
      right(
        'The Governor has a casting vote when votes are equal.',
        'the Act gives the Governor a second vote in that case.',
      ),
      wrong(
        'The Committee sets the statutory liquidity ratio.',
        'the Reserve Bank sets it under the Banking Regulation Act, 1949; the Committee decides the policy rate.',
      ),
    ),
    whichOfTwo(
      wrong(
        'The Reserve Bank fixes the inflation target by itself.',
        'the Central Government fixes it in consultation with the Bank, once in five years.',
      ),
      wrong(
        'The Reserve Bank gives securities as collateral in the standing deposit facility.',
        'it takes these deposits without collateral.',
      ),
    ),
    {
      stem: 'The Reserve Bank has failed to meet the inflation target when average inflation stays outside the band for',
      options: ['two months in a row', 'one quarter', 'three quarters in a row', 'a whole financial year'],
      answer: 2,
      explanation:
        'The factors notified under the Act speak of three consecutive quarters. A shorter breach starts no duty to report, and a financial year is not the measure.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Interest rates alone cannot tame inflation that comes from food prices. Examine this statement in the context of flexible inflation targeting.',
      words: 150,
      marks: 10,
      hint: 'Weight of food in the CPI, supply shocks, and the second-round effects on expectations.',
    },
  ],
  pastQuestions: ['monetary-policy-committee-2017'],
  sources: [
    { publisher: 'Government of India', title: 'The Reserve Bank of India Act, 1934, sections 45Z to 45ZO' },
    {
      publisher: 'Reserve Bank of India',
      title: 'Monetary Policy: overview',
      url: 'https://www.rbi.org.in/Scripts/FS_Overview.aspx?fn=2752',
    },
    {
      publisher: 'TaxTMI',
      title: 'Inflation target notified for 1 April 2026 to 31 March 2031',
      url: 'https://www.taxtmi.com/news?id=71790',
    },
  ],
  related: ['measures-of-inflation'],
}
