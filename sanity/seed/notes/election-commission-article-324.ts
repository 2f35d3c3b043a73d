import { bullets, callout, h2, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'election-commission-article-324',
  title: 'Election Commission of India: Article 324',
  context:
    'The Commission was established on 25 January 1950, a day before the Republic, and the date has been National Voters’ Day since 2011. A law of 2023 changed how its members are chosen.',
  publishedAt: '2026-01-25T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'polity-desk',
  topics: ['constitutional-bodies'],
  syllabus: [
    ['GS2', '2.8'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  body: [
    p(
      'Article 324 vests the superintendence, direction and control of elections in the Election Commission: elections to **Parliament**, to the **State legislatures**, and to the offices of **President and Vice-President**. Panchayat and municipal elections belong to the State Election Commissions.',
    ),

    h2('Composition'),
    bullets([
      'The Constitution leaves the number of Election Commissioners to the President. There was only a Chief Election Commissioner until October 1989; since October 1993 there have been three members.',
      'They decide by majority when they are not of one mind.',
      'Parliament has set a term of six years or until the age of 65, whichever is earlier.',
    ]),

    h2('Appointment'),
    p(
      'Article 324(2) speaks of appointment by the President “subject to the provisions of any law” made by Parliament. None was made for seven decades. In _Anoop Baranwal_ (March 2023) the Supreme Court filled the gap with a committee of the Prime Minister, the Leader of the Opposition and the Chief Justice, until a law came.',
    ),
    p('The Act of **December 2023** provides for a selection committee of:'),
    bullets([
      'the Prime Minister, who chairs',
      'the Leader of the Opposition in the Lok Sabha, or the leader of the largest opposition party there',
      'a Union Cabinet Minister named by the Prime Minister',
    ]),
    p(
      'A search committee under the Minister of Law and Justice prepares the names. The Act was challenged because the Government has two of the three seats; in March 2024, in _Jaya Thakur_, the Supreme Court declined to stay it.',
    ),

    h2('The rolls'),
    p(
      'In 2025 the Commission began a **Special Intensive Revision** of the electoral rolls, first in Bihar. Petitions dispute its power under Articles 324 and 326; in January 2026 the Supreme Court reserved its judgment.',
    ),

    h2('Independence and its limits'),
    bullets([
      'The Chief Election Commissioner is removed only in the manner and on the grounds of a judge of the Supreme Court.',
      'Other Commissioners are removed only on the recommendation of the Chief Election Commissioner.',
      'Conditions of service cannot be varied to the Chief Election Commissioner’s disadvantage after appointment.',
      'The text fixes no qualifications, protects the other Commissioners less than the Chief, and does not bar a later post under the Government.',
    ]),
    callout(
      'remember',
      'Article 326 rests elections on adult suffrage. The 61st Amendment of 1988 lowered the voting age from 21 to 18 years.',
    ),
  ],
  keyFacts: [
    'Article 324; established on 25 January 1950. National Voters’ Day since 2011.',
    'Elections to local bodies belong to the State Election Commissions.',
    'Term: six years or until the age of 65.',
    'Voting age lowered to 18 by the 61st Amendment, 1988.',
  ],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Article 324',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Election Commission of India',
      title: 'About the Commission',
      url: 'https://www.eci.gov.in/about-eci',
    },
    {
      publisher: 'Parliament of India',
      title:
        'The Chief Election Commissioner and Other Election Commissioners (Appointment, Conditions of Service and Term of Office) Act, 2023, sections 6 and 7',
    },
    {
      publisher: 'Devdiscourse',
      title: 'Supreme Court on the revision of the electoral rolls of Bihar',
      url: 'https://www.devdiscourse.com/article/law-order/3786101-supreme-court-weighs-in-on-contentious-electoral-roll-revision-in-bihar',
      date: '2026-01-29',
    },
  ],
  related: ['finance-commission-article-280'],
}
