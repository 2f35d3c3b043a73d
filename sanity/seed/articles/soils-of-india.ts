import { bullets, h2, h3, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'soils-of-india',
  title: 'Soils of India: types, places and properties',
  context:
    'World Soil Day is observed on 5 December. Each type of soil goes with a region, and with what it is rich or poor in.',
  publishedAt: '2025-12-05T09:00:00+05:30',
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

    h2('Soils and crops'),
    table(
      [
        ['Soil', 'Typical crops', 'What it needs'],
        ['Alluvial', 'Rice, wheat, sugarcane, pulses', 'Phosphorus, organic matter'],
        ['Black', 'Cotton, soybean, sorghum, gram', 'Drainage, nitrogen'],
        ['Red and yellow', 'Millets, groundnut, pulses', 'Fertiliser, water'],
        ['Laterite', 'Cashew, tea, coffee, tapioca', 'Manure, lime'],
        ['Arid', 'Bajra, guar, dates', 'Irrigation, humus'],
      ],
      { caption: 'Soils and what grows on them', headerColumn: true },
    ),

    h2('What goes wrong'),
    bullets([
      'The atlas of the Indian Space Research Organisation of 2021 counts 97.85 million hectares as degraded in 2018-19, nearly 30 per cent of the country. Water erosion is the largest cause.',
      'Sheet erosion takes the top layer; gullies cut deeper. The Chambal ravines are the textbook case.',
      'Canals without drains raise salt to the surface.',
      'Urea is cheaper than other fertilisers, so nitrogen is used far beyond the balance of 4:2:1 with phosphorus and potash that is usually advised.',
    ]),

    h2('Way forward'),
    bullets([
      'India has pledged to restore 26 million hectares of degraded land by 2030 (desertification conference, New Delhi, 2019).',
      'The Soil Health Card scheme, launched at Suratgarh in Rajasthan in February 2015, tells farmers what their field needs. It works where laboratories are near and advice follows.',
      'The National Mission on Natural Farming of November 2024 supports manure and mixed crops in place of chemicals.',
      'Contour bunds, shelter belts, gypsum for alkaline land and crop residue left in the field cost little.',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Red soil looks yellow where its iron is hydrated; the rock below is the same.',
      'Laterite is hard when dry and used as brick, yet poor in lime.',
      'Bhangar is old and higher; khadar is new, lower and more fertile.',
    ]),
  ],
  keyFacts: [
    'Alluvial soils cover about two-fifths of the country. Khadar is new, bhangar old alluvium.',
    'Black soil: regur, on the lavas of the Deccan; poor in phosphorus and nitrogen.',
    'Laterite: leached of lime and silica, left with oxides of iron and aluminium.',
    'Degraded land in 2018-19: 97.85 million hectares. Pledge: 26 million restored by 2030.',
  ],
  quiz: [
    howMany(
      wrong(
        'Khadar is older alluvium than bhangar.',
        'khadar is the new deposit of the flood plain, bhangar the old one above it.',
      ),
      wrong(
        'Black soils are rich in nitrogen.',
        'they are rich in lime, iron and magnesia, and poor in nitrogen, phosphorus and organic matter.',
      ),
      wrong('Laterite soils are rich in lime.', 'lime and silica are washed out by heavy rain.'),
    ),
    whichOfTwo(
      right(
        'Black soil develops wide cracks when it dries.',
        'its clay swells when wet and shrinks when dry.',
      ),
      right(
        'Iron gives red soil its colour.',
        'iron is spread through the weathered crystalline rock; hydrated iron makes the soil yellow.',
      ),
    ),
    {
      stem: 'Which substance is used to improve alkaline soils?',
      options: ['Gypsum', 'Urea', 'Potash', 'Kankar'],
      answer: 0,
      explanation:
        'Gypsum replaces sodium by calcium. Urea and potash are fertilisers, and kankar is the lime nodule found in old alluvium.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Soil health is the neglected foundation of food security in India. Discuss the causes of degradation, and comment on the measures taken since 2015.',
      words: 150,
      marks: 10,
      hint: 'Figures of the atlas of 2021; price of urea; Soil Health Card, natural farming, the pledge of 26 million hectares.',
    },
  ],
  pastQuestions: ['black-cotton-soil-2021'],
  sources: [
    {
      publisher: 'NCERT',
      title: 'Contemporary India II, Class X, chapter on resources and development',
      url: 'https://ncert.nic.in/textbook/pdf/jess101.pdf',
    },
    {
      publisher: 'Space Applications Centre, Indian Space Research Organisation',
      title: 'Desertification and Land Degradation Atlas of India, 2021',
    },
  ],
  related: ['rivers-of-the-peninsula'],
}
