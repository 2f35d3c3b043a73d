import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'emergency-provisions',
  title: 'Three emergencies: Articles 352, 356 and 360',
  context:
    'On 25 June 1975 an emergency was proclaimed on the ground of internal disturbance. The 44th Amendment afterwards wrote the safeguards that still hold.',
  publishedAt: '2025-06-25T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['parliament-and-executive', 'federalism'],
  syllabus: [
    ['GS2', '2.1'],
    ['GS2', '2.2'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  body: [
    p(
      'Part XVIII of the Constitution lets a federation act as one when it is threatened. Each of the three kinds has its own grounds, majority and duration.',
    ),
    table(
      [
        ['Aspect', 'National (352)', 'State (356)', 'Financial (360)'],
        [
          'Ground',
          'War, external aggression, armed rebellion',
          'Government of the State cannot be carried on under the Constitution',
          'Threat to financial stability or credit',
        ],
        ['Approval by both Houses within', 'One month', 'Two months', 'Two months'],
        ['Majority', 'Special', 'Simple', 'Simple'],
        [
          'Duration',
          'Six months at a time, no limit',
          'Six months at a time, at most three years',
          'Until revoked',
        ],
        ['Used', '1962, 1971, 1975', 'Often, in many States', 'Never'],
      ],
      { caption: 'The three emergencies', headerColumn: true },
    ),

    h2('What the 44th Amendment changed'),
    p('The amendment of 1978 answered the experience of 1975 to 1977:'),
    bullets([
      '“Armed rebellion” replaced “internal disturbance” as a ground.',
      'The President may act only on the **written** advice of the Cabinet.',
      'Approval needs a special majority within one month; it was two months by a simple majority before.',
      'The Lok Sabha may end an emergency by a simple majority; one-tenth of its members can ask for a sitting to consider it.',
      'Articles 20 and 21 can no longer be suspended.',
      'President’s rule beyond one year needs a national emergency in force **and** a certificate of the Election Commission that elections cannot be held.',
    ]),

    h2('Fundamental rights'),
    p(
      'Article 358 suspends Article 19 by itself, but since 1978 only when the ground is war or external aggression. Under Article 359 the President may suspend the enforcement of other rights by order.',
    ),

    h2('Bommai and after'),
    p(
      'In _S.R. Bommai v. Union of India_ (1994) nine judges held that a proclamation under Article 356 is open to judicial review, that the strength of a ministry is to be tested on the floor of the House, and that the Assembly should not be dissolved before Parliament has approved the proclamation. In _Rameshwar Prasad_ (2006) the Court found the dissolution of the Bihar Assembly of 2005 unconstitutional. Article 356 has been used less often since 1994. It was applied to Manipur on 13 February 2025.',
    ),

    h2('Effects on the federation'),
    bullets([
      'In a national emergency the Union may direct a State on any matter (Article 353), and Parliament may make laws on the State List (Article 250). State governments stay in office.',
      'The President may change the sharing of revenues until the end of the financial year in which the emergency ends (Article 354).',
      'Parliament may extend the life of the Lok Sabha by a year at a time, and by no more than six months after the emergency (Article 83).',
      'Under Article 356 the President cannot take over the powers of the High Court.',
    ]),

    h2('Criticism and way forward'),
    bullets([
      'In the Constituent Assembly Ambedkar hoped that Article 356 would remain a dead letter. It was used dozens of times before 1994, often against governments of another party.',
      'The Governor’s report is usually the basis, and Governors are appointed by the Union.',
      'The **Sarkaria Commission** (report 1987-88) asked for its use as a last resort, after a warning to the State. The **Punchhi Commission** (report 2010) proposed a “localised” emergency for a district or a part of it.',
      'Floor tests within days, a Governor’s report that gives facts, and early debate in Parliament would keep the power exceptional.',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Special majority here means a majority of the total membership and two-thirds of those present and voting, in each House.',
      'Article 358 works by itself; Article 359 needs an order of the President.',
      'A financial emergency needs approval once; it then lasts until it is revoked.',
    ]),
  ],
  keyFacts: [
    'National emergencies: 1962, 1971 and 1975. A financial emergency has never been proclaimed.',
    '44th Amendment, 1978: “armed rebellion” in place of “internal disturbance”.',
    'President’s rule lasts at most three years; beyond one year under two conditions.',
    'Article 19 is suspended only in an emergency of war or external aggression.',
    'Article 356: the powers of the High Court cannot be taken over.',
  ],
  quiz: [
    howMany(
      wrong(
        'An emergency on the ground of armed rebellion suspends Article 19 by itself.',
        'since 1978 Article 358 applies only to war and external aggression.',
      ),
      wrong(
        'A proclamation under Article 356 dissolves the State Assembly automatically.',
        'the Assembly may be kept in suspension, and under Bommai it is not to be dissolved before Parliament approves.',
      ),
      wrong(
        'Under Article 356 the President may assume the powers of the High Court.',
        'the Article itself excludes the powers of the High Court.',
      ),
    ),
    howMany(
      right(
        'A proclamation under Article 352 needs a special majority in both Houses.',
        'the 44th Amendment replaced the simple majority.',
      ),
      wrong(
        'A financial emergency must be approved again every six months.',
        'once approved within two months, it lasts until it is revoked.',
      ),
      right(
        'President’s rule in a State can last three years at most.',
        'beyond one year it needs a national emergency in force and a certificate of the Election Commission.',
      ),
    ),
    {
      stem: 'Within what time must Parliament approve a proclamation under Article 352?',
      options: ['Fourteen days', 'One month', 'Two months', 'Six months'],
      answer: 1,
      explanation:
        'One month since the 44th Amendment. Two months is the time for Articles 356 and 360, and six months is the period for which an approval holds.',
    },
    {
      stem: 'Which rights cannot be suspended even during a national emergency?',
      options: ['Articles 20 and 21', 'Articles 14 and 19', 'Articles 19 and 21', 'Articles 21 and 22'],
      answer: 0,
      explanation:
        'Article 359 excludes Articles 20 and 21 since the 44th Amendment. The enforcement of Articles 14, 19 and 22 may be suspended.',
    },
  ],
  mainsQuestions: [
    {
      text: 'The Bommai judgment changed Article 356 more than any amendment did. Critically analyse with reference to its use before and after 1994.',
      words: 250,
      marks: 15,
      hint: 'Judicial review, floor test, dissolution; Rameshwar Prasad; the recommendations of Sarkaria and Punchhi.',
    },
  ],
  pastQuestions: ['presidents-rule-2018', 'presidents-rule-2023'],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Part XVIII, Articles 352 to 360',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'S.R. Bommai v. Union of India, (1994) 3 SCC 1',
      url: 'https://indiankanoon.org/doc/60799/',
    },
    {
      publisher: 'Inter-State Council Secretariat',
      title: 'Report of the Commission on Centre-State Relations (Punchhi Commission), 2010',
      url: 'https://interstatecouncil.gov.in/report-of-the-commission-on-centre-state-relations/',
    },
  ],
  related: ['writs-under-article-32', 'inter-state-council-article-263'],
}
