import { bullets, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'poona-pact-1932',
  title: 'Communal Award and Poona Pact, 1932',
  context:
    'On 24 September 1932 separate electorates for the Depressed Classes were given up for reserved seats in joint electorates. The pattern of that day is the one that the Constitution still follows.',
  publishedAt: '2025-09-24T09:00:00+05:30',
  eventDate: '1932-09-24',
  author: 'history-desk',
  topics: ['freedom-struggle', 'constitution'],
  syllabus: [
    ['GS1', '1.3'],
    ['GS1', '1.9'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    h2('Before the Award'),
    p(
      'Separate electorates began with Muslims in 1909 and were extended to Sikhs and others in 1919. The Depressed Classes had a few nominated members. Ambedkar led them to the public tank of Mahad in 1927 and spoke for them at the Round Table Conference.',
    ),

    h2('The Award'),
    p(
      'The Second Round Table Conference of 1931 ended without agreement among Indians on the share of each community in the new legislatures. On **16 August 1932** the British Prime Minister, Ramsay MacDonald, announced his own decision, the Communal Award. It kept separate electorates for Muslims, Sikhs and others, and gave them to the Depressed Classes as well: they would vote in special constituencies for their own seats, besides voting in the general ones.',
    ),

    h2('The fast'),
    p(
      'Gandhi, a prisoner in Yeravda jail at Poona, objected that separate electorates would cut the Depressed Classes off from other Hindus for ever. On **20 September** he began a fast unto death. B.R. Ambedkar, who had asked for separate electorates in London as a safeguard against the caste majority, was pressed from all sides to give way.',
    ),

    h2('The Pact'),
    p(
      'The agreement was signed on **24 September 1932**. Ambedkar signed for the Depressed Classes and Madan Mohan Malaviya for the other Hindus; Gandhi himself did not sign.',
    ),
    bullets([
      'Separate electorates for the Depressed Classes were dropped.',
      'Reserved seats in the provincial legislatures rose from 71 in the Award to **148**; some books say 147.',
      'In the central legislature, 18 per cent of the general seats for British India were reserved.',
      'For each seat, voters of the Depressed Classes would first elect a panel of four in a primary; the joint electorate would choose one of them.',
      'Nobody was to be disqualified from local bodies or public service for belonging to these classes, and each province was to set money apart for their education.',
    ]),

    h2('Afterwards'),
    bullets([
      'The Government of India Act, 1935 gave effect to the Pact.',
      'Gandhi founded the Harijan Sevak Sangh in 1932 and toured the country against untouchability.',
      'The Constitution abolished untouchability (Article 17) and reserves seats in joint electorates (Articles 330 and 332).',
      'In the Lok Sabha 84 seats are reserved for Scheduled Castes and 47 for Scheduled Tribes. The reservation was meant for ten years; the 104th Amendment (2019) extended it to January 2030.',
    ]),

    h2('How it has been judged'),
    bullets([
      '**Ambedkar** accepted the seats as a gain. In his book of 1945 on Gandhi and the Congress he wrote that joint electorates let others choose who would represent the Depressed Classes.',
      '**Gandhi** held that a wall between voters would make untouchability permanent. He spent the next years on temples, wells and schools.',
      '**Critics of the fast** call it pressure on a community that had no choice. **Its defenders** say that it moved Hindu opinion in days: temples and wells were opened.',
      '**Scholars today** note that reserved seats brought presence, but that parties decide who gets the ticket.',
    ]),

    h2('Why it matters now'),
    p(
      'The same question returns with each new claim to representation: should a group choose its own members, or should everyone choose members from the group? India answered for reserved seats in joint electorates. The 106th Amendment (2023), on seats for women, follows the pattern, with a share for women of the Scheduled Castes and Tribes. Reservation in legislatures is one tool; Article 17, the Acts of 1955 and 1989, and education are others.',
    ),

    h2('Traps in prelims'),
    bullets([
      'The Pact concerned the Depressed Classes only. Separate electorates for Muslims and Sikhs went on until the Constitution.',
      'In the primary only voters of the Depressed Classes took part; the joint electorate chose from the panel.',
    ]),
  ],
  keyFacts: [
    'Communal Award: 16 August 1932, by Ramsay MacDonald.',
    'Poona Pact: 24 September 1932, signed by Ambedkar and Malaviya, not by Gandhi.',
    'Separate electorates gave way to reserved seats in joint electorates.',
    'Articles 330 and 332: reserved seats; extended to January 2030 by the 104th Amendment.',
  ],
  quiz: [
    howMany(
      wrong(
        'Gandhi signed the Poona Pact.',
        'Madan Mohan Malaviya signed for the other Hindus; Gandhi did not sign.',
      ),
      right(
        'The Pact gave the Depressed Classes more seats in the provinces than the Award.',
        'the number rose from 71 to 148.',
      ),
      right(
        'Separate electorates for Muslims continued after the Pact.',
        'the Pact dealt with the Depressed Classes only.',
      ),
    ),
    whichOfTwo(
      right(
        'Ramsay MacDonald announced the Communal Award in August 1932.',
        'he did so on 16 August as Prime Minister of Britain.',
      ),
      wrong(
        'The Constitution reserves seats for Scheduled Castes in separate electorates.',
        'all voters of the constituency choose the member; only candidates must belong to the group.',
      ),
    ),
    {
      stem: 'Where did Gandhi fast against separate electorates for the Depressed Classes in 1932?',
      options: ['Sabarmati Ashram', 'Aga Khan Palace', 'Birla House, Delhi', 'Yeravda jail'],
      answer: 3,
      explanation:
        'He was a prisoner at Yeravda. He had left Sabarmati in 1930, was held in the Aga Khan Palace from 1942, and kept his last fast, in 1948, at Birla House.',
    },
  ],
  questions: ['gandhi-1917-to-1932'],
  mainsQuestions: [
    {
      text: 'Gandhi and Ambedkar wanted the end of untouchability but differed on the road to it. Discuss with reference to the events of August and September 1932.',
      words: 250,
      marks: 15,
      hint: 'Representation as a right of a community, and unity as a condition of reform; close with Articles 17, 330 and 332.',
    },
  ],
  pastQuestions: ['communal-award-2012'],
  sources: [
    {
      publisher: 'Government of Maharashtra',
      title: 'Dr. Babasaheb Ambedkar: Writings and Speeches, volume 9',
      url: 'https://www.mea.gov.in/Images/attach/amb/Volume_09.pdf',
    },
    {
      publisher: 'Publications Division, Government of India',
      title: 'The Collected Works of Mahatma Gandhi, volume 51',
    },
  ],
  related: ['dandi-march-1930'],
}
