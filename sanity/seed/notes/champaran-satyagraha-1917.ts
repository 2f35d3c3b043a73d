import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'champaran-satyagraha-1917',
  title: 'Champaran, Ahmedabad and Kheda: the first satyagrahas',
  context:
    'Between 1917 and 1918 Gandhi tried on Indian soil what he had learned in South Africa. Three local fights, two of them in Gujarat, made him a national leader.',
  publishedAt: '2026-04-10T09:00:00+05:30',
  author: 'history-desk',
  topics: ['freedom-struggle', 'gujarat'],
  syllabus: [
    ['GS1', '1.3'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'Gandhi returned to India in January 1915 and spent a year travelling, as Gokhale had advised. In 1916, at the Lucknow session of the Congress, a cultivator named **Rajkumar Shukla** asked him to see the indigo districts of Bihar.',
    ),

    h2('Champaran, 1917'),
    bullets([
      'Under the **tinkathia** system a peasant had to grow indigo on three of every twenty parts of his land.',
      'When German synthetic dyes ruined the market, planters let peasants out of the duty only against higher rents and other payments.',
      'Gandhi reached Champaran in April 1917, refused an order to leave and pleaded guilty in court at Motihari. The case was withdrawn.',
      'He and his companions, among them Rajendra Prasad, Brajkishore Prasad and J.B. Kripalani, recorded the statements of thousands of peasants.',
      'A government inquiry with Gandhi as a member led to the abolition of the system, and the planters gave back a quarter of what they had taken.',
    ]),

    h2('Ahmedabad and Kheda, 1918'),
    p(
      'In February and March 1918 the mill workers of Ahmedabad struck work after the plague bonus was withdrawn. Anasuya Sarabhai stood with them against the mill owners, among them her brother Ambalal. In Kheda crops had failed, yet the full land revenue was demanded.',
    ),
    table(
      [
        ['Struggle', 'Issue', 'Method', 'Result'],
        ['Champaran, 1917', 'Forced indigo', 'Civil disobedience, inquiry', 'Tinkathia abolished'],
        ['Ahmedabad, 1918', 'Wages of mill workers', 'Strike, fast', '35 per cent rise by arbitration'],
        [
          'Kheda, 1918',
          'Land revenue after crop failure',
          'Refusal to pay',
          'Collected only from those able to pay',
        ],
      ],
      { caption: 'Three satyagrahas compared', headerColumn: true },
    ),

    h2('Why they matter'),
    bullets([
      'First civil disobedience in India (Champaran), first hunger strike (Ahmedabad), first non-cooperation (Kheda)',
      'A new kind of worker joined: Vallabhbhai Patel and Indulal Yajnik at Kheda',
      'Politics reached peasants and workers',
    ]),
  ],
  keyFacts: [
    'Tinkathia: indigo on 3 kathas of every bigha of 20 kathas.',
    'Champaran 1917: civil disobedience. Ahmedabad 1918: hunger strike. Kheda 1918: non-cooperation.',
    'Rajkumar Shukla brought Gandhi to Champaran; Vallabhbhai Patel joined him at Kheda.',
  ],
  sources: [
    {
      publisher: 'M.K. Gandhi',
      title: 'An Autobiography, or The Story of My Experiments with Truth, Part V, chapters 12 to 24',
    },
    {
      publisher: 'Publications Division, Government of India',
      title: 'The Collected Works of Mahatma Gandhi, volumes 13 and 14',
    },
  ],
  related: ['dandi-march-1930'],
}
