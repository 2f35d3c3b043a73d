import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'protected-areas-of-india',
  title: 'National parks, sanctuaries and reserves: who may do what',
  context:
    'What is allowed in a sanctuary but not in a national park is a fine distinction. It is drawn by one Act of 1972 and its amendments.',
  publishedAt: '2026-08-17T09:00:00+05:30',
  author: 'geography-desk',
  topics: ['biodiversity', 'gujarat'],
  syllabus: [
    ['GS3', '3.14'],
    ['GS', 'P.6'],
  ],
  relevance: 'both',
  body: [
    p(
      'The **Wild Life (Protection) Act, 1972** creates four kinds of protected area, besides tiger reserves. Biosphere reserves are not in the Act: the Government of India designates them under a scheme that follows a programme of UNESCO, and only some of them are in UNESCO’s world network.',
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
      'India has 18 biosphere reserves. Since September 2025, when the Cold Desert of Himachal Pradesh joined, 13 of them are in UNESCO’s network.',
      'Madhav in Madhya Pradesh became the 58th tiger reserve in March 2025. The estimate of 2022 gave an average of 3,682 tigers.',
    ]),

    h2('Firsts'),
    bullets([
      'Hailey National Park of 1936, now **Jim Corbett**, is the oldest national park of India.',
      '**Nilgiri** became the first biosphere reserve in 1986.',
      'The **Marine National Park** in the Gulf of Kutch, off Jamnagar, was the first of its kind in India.',
    ]),

    h2('Criticism'),
    bullets([
      'Parks were often drawn without the people who lived there. The **Forest Rights Act, 2006** recognises their rights; relocation needs informed consent, and it is still slow and contested.',
      'Many parks are small islands. Roads, railways and canals cut the corridors between them.',
      'A rule for all places fits none: in June 2022 the Supreme Court asked for a zone of one kilometre around every park and sanctuary, and in April 2023 it relaxed the order.',
      'Money and staff go to a few famous animals. Grasslands, bustards and frogs receive less.',
    ]),

    h2('Way forward'),
    bullets([
      'Legal protection of corridors, with underpasses built into new roads',
      'Community and conservation reserves, which need no eviction',
      'Management plans that share income from tourism with villages',
      'A second home for species that live in one place, against disease and fire',
    ]),

    h2('Gujarat'),
    p(
      'Gujarat has four national parks: **Gir**, the home of the Asiatic lion (891 lions in the State by the count of May 2025); the **Blackbuck National Park** at Velavadar; **Vansda** in the south; and the Marine National Park. The Indian Wild Ass Sanctuary lies in the Little Rann of Kutch, and the Kachchh region holds a biosphere reserve. See also [the wetlands of the State](article:ramsar-convention-and-wetlands).',
    ),
  ],
  keyFacts: [
    'Wild Life (Protection) Act, 1972: parks (35), sanctuaries (18, 26A), reserves (36A, 36C), tigers (38V).',
    'Conservation and community reserves: amendment of 2002. Tiger Authority: 2006. Four schedules: 2022.',
    'Biosphere reserves are not in the Act. First: Nilgiri, 1986.',
    'Oldest national park: Hailey, 1936, now Jim Corbett.',
  ],
  quiz: [
    howMany(
      wrong(
        'Livestock may graze in a national park with a permit.',
        'section 35(7) forbids the grazing of livestock in a national park.',
      ),
      right(
        'A community reserve may be declared on private land.',
        'section 36C allows it where the owners offer the land.',
      ),
      wrong(
        'Biosphere reserves are created under the Wild Life (Protection) Act.',
        'they rest on a scheme of the Union that follows UNESCO’s Man and the Biosphere Programme.',
      ),
    ),
    howMany(
      right('The Prime Minister chairs the National Board for Wild Life.', 'section 5A of the Act says so.'),
      right(
        'A State needs the recommendation of the National Board to change the boundaries of a national park.',
        'section 35(5) requires it.',
      ),
      right(
        'A tiger reserve has a core and a buffer.',
        'section 38V speaks of the critical tiger habitat and of the area around it.',
      ),
    ),
    {
      stem: 'Velavadar in Gujarat is known for which animal?',
      options: ['Wild ass', 'Asiatic lion', 'Hangul', 'Blackbuck'],
      answer: 3,
      explanation:
        'The grassland of Velavadar in Bhavnagar district is the Blackbuck National Park. The wild ass lives in the Little Rann of Kutch, the lion in Gir, and the hangul in Kashmir.',
    },
    {
      stem: 'Conservation reserves and community reserves were introduced by the amendment of',
      options: ['1991', '2002', '2006', '2022'],
      answer: 1,
      explanation:
        'Sections 36A to 36D were inserted by the amendment of 2002. That of 2006 set up the tiger authority, and that of 2022 brought the schedules down to four.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Conservation that excludes people seldom lasts. Critically examine the working of protected areas in India in the light of the Forest Rights Act, 2006.',
      words: 250,
      marks: 15,
      hint: 'Rights in parks and sanctuaries, consent in relocation, community reserves, corridors; use Gir as an example.',
    },
  ],
  sources: [
    {
      publisher: 'India Code',
      title: 'The Wild Life (Protection) Act, 1972, chapters II and IV',
      url: 'https://www.indiacode.nic.in/handle/123456789/1726',
    },
    { publisher: 'UNESCO', title: 'Man and the Biosphere Programme', url: 'https://www.unesco.org/en/mab' },
  ],
  related: ['ramsar-convention-and-wetlands'],
}
