import { bullets, callout, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'election-commission-article-324',
  title: 'Election Commission of India: Article 324',
  context:
    'The Commission was established on 25 January 1950, a day before the Republic, and the date has been National Voters’ Day since 2011. A law of 2023 changed how its members are chosen.',
  publishedAt: '2026-01-25T09:00:00+05:30',
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
      'In June 2025 the Commission began a **Special Intensive Revision** of the electoral rolls, first in Bihar and from November 2025 in nine more States and three Union territories, among them Gujarat. Petitions dispute its power under Articles 324 and 326; in January 2026 the Supreme Court reserved its judgment.',
    ),

    h2('Powers beyond polling day'),
    bullets([
      'It registers parties, allots symbols under the order of 1968 and decides which group of a split party is the party.',
      'The President and Governors must act on its opinion when they decide whether a member is disqualified on grounds other than defection (Articles 103 and 192).',
      'The **Model Code of Conduct** rests on the consent of the parties. It is not a law, though some of its rules repeat laws.',
      'Where the law is silent, Article 324 is a reservoir of power; where a law exists, the Commission follows it (_Mohinder Singh Gill_, 1977).',
    ]),

    h2('Independence and its limits'),
    bullets([
      'The Chief Election Commissioner is removed only in the manner and on the grounds of a judge of the Supreme Court.',
      'Other Commissioners are removed only on the recommendation of the Chief Election Commissioner.',
      'Conditions of service cannot be varied to the Chief Election Commissioner’s disadvantage after appointment.',
      'The text fixes no qualifications, protects the other Commissioners less than the Chief, and does not bar a later post under the Government.',
    ]),
    h2('Criticism and way forward'),
    bullets([
      'The Law Commission, in its 255th report (March 2015), asked for a committee with the Chief Justice, equal protection for all Commissioners and an independent secretariat.',
      'Supporters of the Act of 2023 say that appointment is an executive act in most democracies, and that the law gives the Opposition a voice for the first time.',
      'Action under the Model Code is often seen as slow or uneven. Published reasons for each decision would answer this.',
      'In April 2024 the Supreme Court refused a return to paper ballots and a count of all VVPAT slips, but allowed losing candidates to ask for a check of the machines after the count.',
      'More than 96 crore electors were on the rolls for the general election of 2024. Trust at this scale depends on open data: booth figures, machine audits and reasons for deletions.',
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
    'Act of 2023: Prime Minister, Leader of the Opposition and a Cabinet Minister select.',
  ],
  quiz: [
    howMany(
      wrong(
        'The Constitution fixes the number of Election Commissioners at two.',
        'Article 324(2) leaves the number to the President.',
      ),
      right(
        'The Chief Election Commissioner is removed in the manner of a judge of the Supreme Court.',
        'Article 324(5) says so.',
      ),
      wrong(
        'The Commission conducts elections to panchayats.',
        'these belong to the State Election Commission under Article 243K.',
      ),
    ),
    howMany(
      right(
        'The President acts on the Commission’s opinion on the disqualification of a member of Parliament under Article 103.',
        'Article 103(2) requires it.',
      ),
      right(
        'Other Election Commissioners are removed only on the recommendation of the Chief.',
        'the second proviso to Article 324(5) says so.',
      ),
      right(
        'The 61st Amendment lowered the voting age to 18 years.',
        'it changed Article 326 in 1988 and took effect in 1989.',
      ),
    ),
    {
      stem: 'Who is not a member of the selection committee under the Act of 2023?',
      options: [
        'The Prime Minister',
        'The Leader of the Opposition in the Lok Sabha',
        'A Union Cabinet Minister',
        'The Chief Justice of India',
      ],
      answer: 3,
      explanation:
        'The Chief Justice was on the interim committee of Anoop Baranwal (2023). The Act put a Cabinet Minister in his place; the other two members stayed.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Independence of the Election Commission begins with the appointment of its members. Examine the Act of 2023 in the light of the Anoop Baranwal judgment.',
      words: 250,
      marks: 15,
      hint: 'Compare the two committees; use the 255th report of the Law Commission and the unequal protection of Commissioners.',
    },
  ],
  pastQuestions: ['election-commission-2017'],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 103, 192 and 324 to 329',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Election Commission of India',
      title: 'About the Commission',
      url: 'https://www.eci.gov.in/about-eci',
    },
    {
      publisher: 'PRS Legislative Research',
      title:
        'The Chief Election Commissioner and Other Election Commissioners (Appointment, Conditions of Service and Term of Office) Bill, 2023',
      url: 'https://prsindia.org/billtrack/the-chief-election-commissioner-and-other-election-commissioners-appointment-conditions-of-service-and-term-of-office-bill-2023',
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
