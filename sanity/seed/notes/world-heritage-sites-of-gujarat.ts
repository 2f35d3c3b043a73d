import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
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
      'The World Heritage Convention was adopted by UNESCO in 1972, and India ratified it in 1977. All four properties of Gujarat are **cultural** sites.',
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
    ]),
  ],
  keyFacts: [
    'Champaner-Pavagadh 2004, Rani-ki-Vav 2014, Ahmadabad 2017, Dholavira 2021.',
    'Ahmedabad, founded in 1411, was the first Indian city on the World Heritage List.',
    'Dholavira lies on Khadir island and was excavated under R.S. Bisht.',
    'Garba of Gujarat: intangible cultural heritage of humanity, 2023.',
  ],
  quiz: [
    {
      stem: 'Which was the first Indian city on the World Heritage List?',
      options: ['Jaipur', 'Delhi', 'Ahmedabad', 'Varanasi'],
      answer: 2,
      explanation: 'The Historic City of Ahmadabad was inscribed in 2017, Jaipur City in 2019.',
    },
    {
      stem: 'Rani-ki-Vav at Patan is ascribed to which queen?',
      options: ['Udayamati', 'Minaldevi', 'Rupba', 'Rani Sipri'],
      answer: 0,
      explanation: 'Udayamati, queen of Bhima I of the Chaulukya dynasty, in the eleventh century.',
    },
    {
      stem: 'Dholavira lies on an island in',
      options: ['the Gulf of Khambhat', 'the Gulf of Kutch', 'the Narmada', 'the Great Rann of Kutch'],
      answer: 3,
      explanation: 'It stands on Khadir island in the Great Rann of Kutch.',
    },
  ],
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
  ],
  related: ['formation-of-gujarat-1960'],
}
