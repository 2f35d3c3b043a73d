import { bullets, h2, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'indian-monsoon-mechanism',
  title: 'How the south-west monsoon works',
  context:
    'The monsoon normally reaches Kerala on 1 June and brings about three-quarters of India’s rain in four months. Its causes join half a dozen topics of physical geography.',
  publishedAt: '2026-06-01T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'geography-desk',
  topics: ['physical-geography', 'indian-geography'],
  syllabus: [
    ['GS1', '1.10'],
    ['GS', 'P.3'],
  ],
  relevance: 'both',
  cover: {
    image: 'seasons-of-india',
    alt: 'Four seasons: winter in January and February, pre-monsoon March to May, south-west monsoon June to September, post-monsoon after',
  },
  body: [
    p(
      'The word comes from the Arabic _mausim_, season. A monsoon is a wind that reverses its direction with the season, and the Indian one is the best known.',
    ),

    h2('Why the wind turns'),
    bullets([
      '**Heating:** in summer the land of northern India grows hotter than the ocean, and low pressure forms over the north-west.',
      '**ITCZ:** the belt where the trade winds meet moves north to the Ganga plain. The south-east trades cross the equator, are turned to the right by the Coriolis force and arrive as south-west winds.',
      '**Tibetan Plateau:** it heats the air high up and helps the tropical easterly jet, while the subtropical westerly jet withdraws north of the Himalaya.',
      '**Mascarene High:** a high-pressure area in the southern Indian Ocean drives the flow; the low-level Somali jet carries it across the Arabian Sea.',
    ]),

    h2('Two branches'),
    p(
      'The **Arabian Sea branch** strikes the Western Ghats, rains heavily on their western side and leaves a rain shadow to the east. The **Bay of Bengal branch** turns along the hills of the north-east, where Mawsynram is among the wettest places on earth, and moves up the Ganga plain. The Aravalli hills run parallel to the Arabian Sea winds, one reason why western Rajasthan stays dry.',
    ),

    h2('The calendar'),
    p(
      'The monsoon normally covers the whole country by 8 July and begins to withdraw from the north-west in mid-September. Winds of the season that follows blow from the north-east and bring the Tamil Nadu coast its main rain.',
    ),

    p(
      'The average of 1971 to 2020 for June to September, the **Long Period Average**, is 87 cm over the country as a whole; 96 to 104 per cent of it counts as normal. For 2026 the Department forecast a season below normal, with an El Niño.',
    ),

    h2('What makes a good or bad year'),
    bullets([
      'An **El Niño** often, but not always, goes with a weak monsoon; a **La Niña** with a good one.',
      'A positive **Indian Ocean Dipole**, with warmer water in the west of the ocean, tends to help.',
      'The **Madden-Julian Oscillation** brings wet and dry spells within a season.',
    ]),
  ],
  keyFacts: [
    'Long Period Average of the season, 1971 to 2020: 87 cm.',
    'Normal onset over Kerala: 1 June. Whole country covered: 8 July.',
    'About 75 per cent of the year’s rain falls from June to September.',
    'The tropical easterly jet belongs to the summer monsoon; the westerly jet withdraws north.',
  ],
  sources: [
    {
      publisher: 'NCERT',
      title: 'India: Physical Environment, Class XI, chapter on climate',
      url: 'https://ncert.nic.in/textbook/pdf/kegy104.pdf',
    },
    {
      publisher: 'India Meteorological Department',
      title: 'Updated long range forecast of the south-west monsoon season of 2026',
      date: '2026-05-29',
    },
  ],
  related: ['layers-of-the-atmosphere', 'soils-of-india'],
}
