import { bullets, h2, h3, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'soils-of-india',
  title: 'Soils of India: types, places and properties',
  context:
    'World Soil Day is observed on 5 December. Each type of soil goes with a region, and with what it is rich or poor in.',
  publishedAt: '2025-12-05T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'geography-desk',
  topics: ['indian-geography'],
  syllabus: [
    ['GS1', '1.11'],
    ['GS3', '3.4'],
    ['GS', 'P.3'],
  ],
  relevance: 'both',
  body: [
    p(
      'Soil is the product of parent rock, climate, relief, life and time. Textbooks group the soils of India by origin, colour, composition and place.',
    ),

    h2('The large groups'),
    h3('Alluvial soils'),
    bullets([
      'The most widespread, in the northern plains and the deltas of the east coast; about two-fifths of the country',
      'Generally rich in potash and poor in phosphorus',
      '**Khadar** is the new alluvium of the flood plain, **bhangar** the old one above it, often with lime nodules (kankar)',
    ]),
    h3('Black soils'),
    bullets([
      'Also called _regur_ or black cotton soil; formed on the lavas of the Deccan, in Maharashtra, western Madhya Pradesh, Gujarat and parts of the south',
      'Clayey: swell when wet, crack when dry, which is called self-ploughing; they hold moisture long',
      'Rich in lime, iron, magnesia and alumina; poor in phosphorus, nitrogen and organic matter',
    ]),
    h3('Red and yellow soils'),
    bullets([
      'On crystalline rocks in areas of low rainfall in the eastern and southern Deccan',
      'Red from iron; yellow when the iron is hydrated',
    ]),
    h3('Laterite soils'),
    bullets([
      'From Latin _later_, brick; made by leaching under high temperature and heavy rain',
      'Lime and silica are washed out, oxides of iron and aluminium remain; suited to cashew',
    ]),

    h2('The smaller groups'),
    bullets([
      '**Arid soils** of western Rajasthan: sandy, saline, poor in humus',
      '**Saline and alkaline soils** (reh, usar, kallar): improved with gypsum',
      '**Peaty soils** of humid areas, as in the Kuttanad of Kerala: rich in organic matter',
      '**Forest soils** of the hills: their character changes with height',
    ]),

    h2('Care of the soil'),
    p(
      'Sheet and gully erosion, salinity from careless irrigation and unbalanced use of urea are the main worries. The Chambal ravines are the textbook case of gullies. The Soil Health Card scheme, launched at Suratgarh in Rajasthan in February 2015, tells farmers what their field needs.',
    ),
  ],
  keyFacts: [
    'Alluvial soils cover about two-fifths of the country. Khadar is new, bhangar old alluvium.',
    'Black soil: regur, on the lavas of the Deccan; poor in phosphorus and nitrogen.',
    'Laterite: leached of lime and silica, left with oxides of iron and aluminium.',
  ],
  sources: [
    {
      publisher: 'NCERT',
      title: 'Contemporary India II, Class X, chapter on resources and development',
      url: 'https://ncert.nic.in/textbook/pdf/jess101.pdf',
    },
  ],
  related: ['rivers-of-the-peninsula'],
}
