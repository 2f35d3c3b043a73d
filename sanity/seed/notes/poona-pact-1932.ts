import { bullets, h2, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
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
    ]),
  ],
  keyFacts: [
    'Communal Award: 16 August 1932, by Ramsay MacDonald.',
    'Poona Pact: 24 September 1932, signed by Ambedkar and Malaviya, not by Gandhi.',
    'Separate electorates gave way to reserved seats in joint electorates.',
  ],
  mainsQuestions: [
    {
      text: 'Gandhi and Ambedkar wanted the end of untouchability but differed on the road to it. Explain with reference to the events of August and September 1932.',
      words: 250,
      marks: 15,
      hint: 'Representation as a right of a community, and unity as a condition of reform; close with Articles 17, 330 and 332.',
    },
  ],
  sources: [
    {
      publisher: 'Government of Maharashtra',
      title: 'Dr. Babasaheb Ambedkar: Writings and Speeches, volume 9',
    },
    {
      publisher: 'Publications Division, Government of India',
      title: 'The Collected Works of Mahatma Gandhi, volume 51',
    },
  ],
  related: ['dandi-march-1930'],
}
