import { bullets, h2, numbers, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'formation-of-gujarat-1960',
  title: 'Formation of Gujarat, 1 May 1960',
  context:
    'Gujarat Day is kept on 1 May. The road from princely states to a State of its own ran through Saurashtra, a bilingual Bombay and the Mahagujarat movement.',
  publishedAt: '2026-05-01T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  eventDate: '1960-05-01',
  author: 'history-desk',
  topics: ['gujarat', 'federalism'],
  syllabus: [
    ['GS1', '1.4'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'In 1947 the Gujarati-speaking lands were divided among British districts of Bombay Province, more than two hundred states and estates of Kathiawar, Kutch, Baroda and many smaller states.',
    ),

    h2('From states to States'),
    numbers([
      '**1948:** the states of Kathiawar join to form Saurashtra. Junagadh, whose Nawab had acceded to Pakistan, votes for India in February. On 1 June Kutch comes under a Chief Commissioner of the Union; in 1950 it becomes a Part C State.',
      '**1949:** Baroda merges with Bombay.',
      '**1956:** the States Reorganisation Act joins Saurashtra and Kutch to Bombay, which becomes a large State of Gujarati and Marathi speakers.',
    ]),

    h2('Mahagujarat movement'),
    bullets([
      'In August 1956 students who asked for a separate State were fired upon in Ahmedabad.',
      'The **Mahagujarat Janata Parishad** was formed in September 1956, with **Indulal Yajnik** as its leader.',
      'At the same time the Samyukta Maharashtra Samiti asked for a Marathi State with Bombay city.',
    ]),

    h2('Two States'),
    p(
      'The **Bombay Reorganisation Act, 1960** divided the State with effect from 1 May 1960. Gujarat began with 17 districts. Ravishankar Maharaj, a Gandhian worker, inaugurated it at Ahmedabad; Mehdi Nawaz Jung was the first Governor and **Jivraj Mehta** the first Chief Minister. Ahmedabad was the first capital; a new one, Gandhinagar, was planned by H.K. Mewada and Prakash Apte, and the government began to move there in 1970; some books give 1971 as the year of the capital.',
    ),

    h2('The wider story'),
    p(
      'The Dhar Commission and the JVP Committee of 1948-49 had advised against States by language. The fast and death of Potti Sriramulu in 1952 led to Andhra State in 1953, and the Fazl Ali Commission (1953 to 1955) accepted language as one basis among others. Article 3 lets Parliament form new States by an ordinary law, after the President has referred the Bill to the State legislature for its views.',
    ),
  ],
  keyFacts: [
    'Gujarat and Maharashtra: 1 May 1960, under the Bombay Reorganisation Act, 1960.',
    'First Chief Minister: Jivraj Mehta. First Governor: Mehdi Nawaz Jung.',
    'Indulal Yajnik led the Mahagujarat Janata Parishad.',
    'Article 3: Parliament forms States by simple majority.',
  ],
  sources: [
    { publisher: 'Parliament of India', title: 'The Bombay Reorganisation Act, 1960, section 3' },
    { publisher: 'Government of India', title: 'Report of the States Reorganisation Commission, 1955' },
  ],
  related: ['world-heritage-sites-of-gujarat'],
}
