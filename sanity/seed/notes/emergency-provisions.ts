import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
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
      'In _S.R. Bommai v. Union of India_ (1994) nine judges held that a proclamation under Article 356 is open to judicial review, that the strength of a ministry is to be tested on the floor of the House, and that the Assembly should not be dissolved before Parliament has approved the proclamation.',
    ),
  ],
  keyFacts: [
    'National emergencies: 1962, 1971 and 1975. A financial emergency has never been proclaimed.',
    '44th Amendment, 1978: “armed rebellion” in place of “internal disturbance”.',
    'President’s rule lasts at most three years; beyond one year under two conditions.',
    'Article 19 is suspended only in an emergency of war or external aggression.',
  ],
  quiz: [
    {
      stem: 'Within what time must Parliament approve a proclamation under Article 352?',
      options: ['Fourteen days', 'One month', 'Two months', 'Six months'],
      answer: 1,
      explanation: 'One month since the 44th Amendment; for Articles 356 and 360 it is two months.',
    },
    {
      stem: 'Which amendment replaced “internal disturbance” by “armed rebellion”?',
      options: ['24th', '38th', '42nd', '44th'],
      answer: 3,
      explanation: 'The 44th Amendment of 1978.',
    },
    {
      stem: 'Which rights cannot be suspended even during a national emergency?',
      options: ['Articles 20 and 21', 'Articles 14 and 19', 'Articles 19 and 21', 'Articles 21 and 22'],
      answer: 0,
      explanation: 'Article 359 excludes Articles 20 and 21 since the 44th Amendment.',
    },
    {
      stem: 'The Bommai judgment of 1994 concerns',
      options: ['Article 356', 'Article 360', 'Article 365', 'Article 368'],
      answer: 0,
      explanation: 'It laid down how President’s rule in a State is reviewed by courts.',
    },
  ],
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
  ],
  related: ['writs-under-article-32', 'inter-state-council-article-263'],
}
