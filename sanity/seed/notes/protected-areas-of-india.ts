import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'protected-areas-of-india',
  title: 'National parks, sanctuaries and reserves: who may do what',
  context:
    'What is allowed in a sanctuary but not in a national park is a fine distinction. It is drawn by one Act of 1972 and its amendments.',
  publishedAt: '2026-08-17T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'geography-desk',
  topics: ['biodiversity', 'gujarat'],
  syllabus: [
    ['GS3', '3.14'],
    ['GS', 'P.6'],
  ],
  relevance: 'both',
  body: [
    p(
      'The **Wild Life (Protection) Act, 1972** knows four kinds of protected area, besides tiger reserves. Biosphere reserves are not in the Act: the Government of India designates them under a scheme that follows a programme of UNESCO, and only some of them are in UNESCO’s world network.',
    ),
    table(
      [
        ['Area', 'Basis', 'Rights of people'],
        ['National park', 'Section 35', 'No grazing of livestock; private rights end'],
        ['Sanctuary', 'Sections 18 and 26A', 'Some rights may be allowed to continue'],
        [
          'Conservation reserve',
          'Section 36A',
          'Government land next to parks and corridors; people are consulted',
        ],
        ['Community reserve', 'Section 36C', 'Private or community land, offered by its owners'],
        ['Tiger reserve', 'Section 38V', 'Core free of disturbance, buffer where people live'],
        ['Biosphere reserve', 'Scheme of the Union, 1986', 'Core, buffer and transition zones'],
      ],
      { caption: 'Kinds of area and their basis', headerColumn: true },
    ),

    h2('Points to remember'),
    bullets([
      'Conservation and community reserves were added by the amendment of **2002**.',
      'The amendment of **2006** set up the National Tiger Conservation Authority; Project Tiger had begun in 1973.',
      'The boundaries of a park or sanctuary cannot be changed by the State without the recommendation of the National Board for Wild Life, which the Prime Minister chairs.',
      'The amendment of **2022** brought the schedules down from six to four; one of the four is for species listed under CITES.',
    ]),

    h2('Firsts'),
    bullets([
      'Hailey National Park of 1936, now **Jim Corbett**, is the oldest national park of India.',
      '**Nilgiri** became the first biosphere reserve in 1986.',
      'The **Marine National Park** in the Gulf of Kutch, off Jamnagar, was the first of its kind in India.',
    ]),

    h2('Gujarat'),
    p(
      'Gujarat has four national parks: **Gir**, the home of the Asiatic lion; the **Blackbuck National Park** at Velavadar; **Vansda** in the south; and the Marine National Park. The Indian Wild Ass Sanctuary lies in the Little Rann of Kutch, and the Kachchh region holds a biosphere reserve. See also [the wetlands of the State](article:ramsar-convention-and-wetlands).',
    ),
  ],
  quiz: [
    {
      stem: 'Which of these is not created under the Wild Life (Protection) Act, 1972?',
      options: ['Community reserve', 'Sanctuary', 'Conservation reserve', 'Biosphere reserve'],
      answer: 3,
      explanation:
        'Biosphere reserves are designated under a scheme that follows UNESCO’s Man and the Biosphere Programme of 1971.',
    },
    {
      stem: 'Conservation reserves and community reserves were introduced by the amendment of',
      options: ['1991', '2002', '2006', '2022'],
      answer: 1,
      explanation: 'Sections 36A to 36D were inserted by the amendment of 2002.',
    },
    {
      stem: 'Velavadar in Gujarat is known for which animal?',
      options: ['Blackbuck', 'Wild ass', 'Asiatic lion', 'Hangul'],
      answer: 0,
      explanation: 'The grassland of Velavadar in Bhavnagar district is the Blackbuck National Park.',
    },
  ],
  sources: [
    {
      publisher: 'India Code',
      title: 'The Wild Life (Protection) Act, 1972',
      url: 'https://www.indiacode.nic.in/handle/123456789/1726',
    },
    { publisher: 'UNESCO', title: 'Man and the Biosphere Programme', url: 'https://www.unesco.org/en/mab' },
  ],
  related: ['ramsar-convention-and-wetlands'],
}
