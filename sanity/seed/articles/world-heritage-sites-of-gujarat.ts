import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'world-heritage-sites-of-gujarat',
  title: 'World Heritage Sites of Gujarat',
  context:
    'World Heritage Week runs from 19 to 25 November. Gujarat holds a Harappan city, a queen’s stepwell, a sultan’s capital and the first Indian city on UNESCO’s list.',
  publishedAt: '2026-11-19T09:00:00+05:30',
  author: 'history-desk',
  topics: ['gujarat', 'art-and-culture'],
  syllabus: [
    ['GS1', '1.1'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'The World Heritage Convention was adopted by UNESCO in 1972, and India ratified it in 1977. A site needs **outstanding universal value** under at least one of ten criteria, six cultural and four natural. In July 2025 India had 44 sites: 36 cultural, seven natural and one mixed. All four properties of Gujarat are **cultural** sites.',
    ),
    table(
      [
        ['Site', 'District', 'Inscribed', 'Known for'],
        ['Champaner-Pavagadh', 'Panchmahal', '2004', 'Sultan’s capital, mosques, hill temple'],
        ['Rani-ki-Vav', 'Patan', '2014', 'Stepwell of the eleventh century'],
        ['Historic City of Ahmadabad', 'Ahmedabad', '2017', 'Walled city, pols, timber houses'],
        ['Dholavira', 'Kutch', '2021', 'Harappan city and its reservoirs'],
      ],
      { caption: 'Four sites and their years', headerColumn: true },
    ),

    h2('Dholavira'),
    bullets([
      'On Khadir island in the Great Rann of Kutch; found by J.P. Joshi, excavated under R.S. Bisht from 1990',
      'Divided into castle, bailey, middle town and lower town, unlike the two parts of most Harappan cities',
      'Stone masonry, a chain of rock-cut reservoirs, and a signboard of ten large Harappan signs',
    ]),

    h2('Rani-ki-Vav and Champaner'),
    p(
      'The stepwell at Patan on the Saraswati is ascribed to Queen **Udayamati**, in memory of Bhima I of the Chaulukya (Solanki) dynasty. Built like a temple upside down, it goes down seven levels, with Vishnu’s avatars as a main theme. It is shown on the hundred-rupee note issued in 2018.',
    ),
    p(
      '**Champaner** became the capital of Sultan Mahmud Begada in the late fifteenth century. Its Jami Masjid joins Hindu and Muslim forms; the temple of Kalika Mata stands on Pavagadh hill.',
    ),

    h2('Ahmedabad'),
    p(
      'Ahmad Shah founded the city on the Sabarmati in **1411**. Its _pols_ are gated streets of houses with carved wood, shared wells, shrines and bird feeders. It was the first city of India on the list.',
    ),

    h2('Beyond the list'),
    bullets([
      '**Lothal**, excavated by S.R. Rao, is known for its dockyard.',
      '**Garba of Gujarat** joined the list of intangible heritage in 2023.',
      'The **Tentative List** holds what a country may nominate later. From Gujarat it has the Sun Temple at Modhera and the historic town of Vadnagar, both since December 2022.',
    ]),

    h2('What threatens the sites'),
    bullets([
      'In the walled city of Ahmedabad timber houses are replaced by shops and godowns, as rents are low and repairs dear.',
      'Dholavira gained a road across the Rann. Visitors came, and with them hotels and waste.',
      'Salt, heat and sudden rain wear out stone and stucco.',
      'The law protects the monument and a ring around it: no building within 100 metres, permission within a further 200. It does little for a living city.',
    ]),

    h2('Way forward'),
    bullets([
      'A plan for each site that names what may change and who decides, as the Convention requires',
      'Transfer of development rights and cheap loans for owners who restore',
      'Trained masons and carpenters; the skill is heritage as well',
      'Income from tickets and events shared with those who live beside the site',
    ]),

    h2('Traps in prelims'),
    bullets([
      'The World Heritage List is for places; dances and festivals are on the list of intangible heritage, under a convention of 2003.',
      'Inscription does not transfer control to UNESCO. The site stays under Indian law.',
      'Dholavira was the first Harappan site in India on the List. Mohenjo-daro, in Pakistan, has been on it since 1980.',
    ]),
  ],
  keyFacts: [
    'Champaner-Pavagadh 2004, Rani-ki-Vav 2014, Ahmadabad 2017, Dholavira 2021.',
    'Ahmedabad, founded in 1411, was the first Indian city on the World Heritage List.',
    'Dholavira lies on Khadir island and was excavated under R.S. Bisht.',
    'Garba of Gujarat: intangible cultural heritage of humanity, 2023.',
  ],
  quiz: [
    howMany(
      right('Dholavira lies on an island in the Great Rann of Kutch.', 'it stands on Khadir island.'),
      wrong(
        'Dholavira was built mainly of burnt brick.',
        'stone masonry sets it apart from most Harappan cities.',
      ),
      right(
        'Rani-ki-Vav dates from the time of the Chaulukya dynasty.',
        'it is ascribed to Udayamati, queen of Bhima I, in the eleventh century.',
      ),
    ),
    whichOfTwo(
      wrong(
        'Champaner-Pavagadh is a mixed site on the World Heritage List.',
        'all four sites of Gujarat are cultural; the only mixed site of India is Khangchendzonga.',
      ),
      wrong(
        'Garba of Gujarat is on the World Heritage List.',
        'it is on the Representative List of intangible cultural heritage.',
      ),
    ),
    {
      stem: 'Which was the first Indian city on the World Heritage List?',
      options: ['Ahmedabad', 'Jaipur', 'Delhi', 'Varanasi'],
      answer: 0,
      explanation:
        'The Historic City of Ahmadabad was inscribed in 2017, Jaipur City in 2019. Delhi has monuments on the List, but the city is not; Varanasi is not on it.',
    },
  ],
  mainsQuestions: [
    {
      text: 'A living city is harder to conserve than a ruin. Discuss with reference to the Historic City of Ahmadabad and Dholavira.',
      words: 150,
      marks: 10,
      hint: 'Owners and tenants, law on monuments, tourism, climate; management plans and transfer of rights.',
    },
  ],
  pastQuestions: ['water-harvesting-2021'],
  sources: [
    {
      publisher: 'UNESCO World Heritage Centre',
      title: 'Champaner-Pavagadh Archaeological Park',
      url: 'https://whc.unesco.org/en/list/1101',
    },
    {
      publisher: 'UNESCO World Heritage Centre',
      title: 'Rani-ki-Vav (the Queen’s Stepwell) at Patan, Gujarat',
      url: 'https://whc.unesco.org/en/list/922',
    },
    {
      publisher: 'UNESCO World Heritage Centre',
      title: 'Historic City of Ahmadabad',
      url: 'https://whc.unesco.org/en/list/1551',
    },
    {
      publisher: 'UNESCO World Heritage Centre',
      title: 'Dholavira: a Harappan City',
      url: 'https://whc.unesco.org/en/list/1645',
    },
    {
      publisher: 'UNESCO World Heritage Centre',
      title: 'India: properties on the World Heritage List and the Tentative List',
      url: 'https://whc.unesco.org/en/statesparties/in',
    },
  ],
  related: ['formation-of-gujarat-1960'],
}
