import { bullets, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'indian-monsoon-mechanism',
  title: 'How the south-west monsoon works',
  context:
    'The monsoon normally reaches Kerala on 1 June and brings about three-quarters of India’s rain in four months. Its causes join half a dozen topics of physical geography.',
  publishedAt: '2026-06-01T09:00:00+05:30',
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
      'The average of 1971 to 2020 for June to September, the **Long Period Average**, is 87 cm over the country as a whole. A season of 96 to 104 per cent of it is normal, below 90 per cent deficient and above 110 per cent excess. The season of 2025 brought 108 per cent. For 2026 the Department forecast, on 29 May, a season below normal with an El Niño.',
    ),

    h2('What makes a good or bad year'),
    bullets([
      'An **El Niño** often, but not always, goes with a weak monsoon; a **La Niña** with a good one.',
      'A positive **Indian Ocean Dipole**, with warmer water in the west of the ocean, tends to help.',
      'The **Madden-Julian Oscillation** brings wet and dry spells within a season.',
      'A **break** comes when the trough of low pressure moves to the foot of the Himalaya: the plains dry up and the hills flood.',
    ]),

    h2('Why it matters'),
    bullets([
      'Nearly half of the sown area has no irrigation, and the kharif crops depend on June and July.',
      'Reservoirs filled by September decide the rabi crop, hydropower and drinking water.',
      'A poor season raises food prices, and with them the rates that the Reserve Bank sets.',
    ]),

    h2('Forecasts, limits and way forward'),
    bullets([
      'Days of very heavy rain have increased over central India, and long moderate spells have become fewer. The seasonal total can be normal while districts suffer drought and flood in one month.',
      'A forecast for the season does not tell a farmer when to sow; forecasts for one to four weeks do.',
      '**Mission Mausam**, approved in September 2024, adds radars and computing power. The Bharat Forecast System of May 2025 works on a grid of six kilometres.',
      'Contingency plans for each district, drought-resistant seed and stored water turn a forecast into help.',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Not every El Niño year is a drought: in 1997, one of the strongest, rainfall was normal.',
      'The Tamil Nadu coast gets its main rain from October to December, from winds of the north-east.',
      'The Somali jet is low, at one to two kilometres; the tropical easterly jet is high, above twelve.',
    ]),
  ],
  keyFacts: [
    'Long Period Average of the season, 1971 to 2020: 87 cm.',
    'Normal onset over Kerala: 1 June. Whole country covered: 8 July.',
    'About 75 per cent of the year’s rain falls from June to September.',
    'The tropical easterly jet belongs to the summer monsoon; the westerly jet withdraws north.',
  ],
  quiz: [
    howMany(
      wrong(
        'The coast of Tamil Nadu gets most of its rain from the south-west monsoon.',
        'it lies in the rain shadow then; its main rain comes from October to December.',
      ),
      right(
        'A positive Indian Ocean Dipole tends to help the monsoon.',
        'warm water in the west of the ocean feeds moisture to the winds.',
      ),
      wrong(
        'Every El Niño year is a drought year in India.',
        'the link is a tendency; 1997 had a strong El Niño and normal rain.',
      ),
    ),
    whichOfTwo(
      right(
        'The Aravalli hills run parallel to the winds of the Arabian Sea branch.',
        'so they do not force the air to rise, and western Rajasthan stays dry.',
      ),
      right(
        'The subtropical westerly jet withdraws north of the Himalaya in summer.',
        'its withdrawal goes with the onset of the monsoon.',
      ),
    ),
    {
      stem: 'What is the Long Period Average of the monsoon season for India as a whole, for 1971 to 2020?',
      options: ['75 cm', '87 cm', '104 cm', '118 cm'],
      answer: 1,
      explanation:
        'It is 87 cm from June to September. About 118 cm is the average of a whole year; 75 is the share of the year’s rain in per cent, and 104 the upper limit of a normal season in per cent.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Discuss how El Niño, the Indian Ocean Dipole and the Madden-Julian Oscillation influence the south-west monsoon, and why seasonal forecasts are of limited use to a farmer.',
      words: 150,
      marks: 10,
      hint: 'Scale of time of each; examples of years; Mission Mausam and forecasts for weeks.',
    },
  ],
  pastQuestions: ['monsoon-2012'],
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
