import { bullets, figure, h2, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'layers-of-the-atmosphere',
  title: 'Composition and layers of the atmosphere',
  context:
    'Weather, ozone, meteors and auroras each belong to their own layer of air. The way temperature changes with height tells them apart.',
  publishedAt: '2025-07-07T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'geography-desk',
  topics: ['physical-geography'],
  syllabus: [
    ['GS1', '1.10'],
    ['GS', 'P.3'],
  ],
  relevance: 'prelims',
  body: [
    h2('What air is made of'),
    p(
      'By volume, dry air near the ground is about 78 per cent nitrogen, 21 per cent oxygen and just under 1 per cent argon. The small rest matters most for climate:',
    ),
    bullets([
      '**Carbon dioxide** lets sunlight in and holds back the heat that the earth sends out.',
      '**Water vapour** varies from almost nothing over cold deserts to about 4 per cent in the humid tropics.',
      '**Ozone** absorbs ultraviolet rays.',
      '**Dust and salt** give water vapour something to condense on.',
    ]),

    h2('Five layers'),
    figure(
      'atmosphere-layers',
      'Layers from the ground: troposphere to 13 km, stratosphere to 50, mesosphere to 80, thermosphere to 600, then exosphere',
      'Heights are averages and change with latitude and season.',
    ),
    bullets([
      '**Troposphere:** holds nearly all water vapour and weather. Temperature falls by about 6.5 °C for each kilometre. Its top, the tropopause, lies near 8 km at the poles and 18 km at the equator.',
      '**Stratosphere:** temperature rises with height, because ozone absorbs ultraviolet rays. Its lower part is calm, so aircraft like to fly there.',
      '**Mesosphere:** temperature falls again, to about −100 °C near 80 km, the coldest part. Most meteors burn up here.',
      '**Thermosphere:** temperature rises sharply. Its charged particles form the ionosphere, which reflects radio waves; auroras glow here.',
      '**Exosphere:** the thin outer edge.',
    ]),

    h2('Why the tropopause is higher at the equator'),
    p(
      'Strong heating drives tall convection currents there, which lift the weather layer. For the same reason the lowest temperatures of the tropopause are found over the equator and not over the poles.',
    ),
  ],
  keyFacts: [
    'From the ground up: troposphere, stratosphere, mesosphere, thermosphere, exosphere.',
    'Normal lapse rate: about 6.5 °C a kilometre. Some books give 1 °C for each 165 metres, a little less.',
    'The ozone layer lies in the stratosphere; most meteors burn in the mesosphere.',
  ],
  quiz: [
    {
      stem: 'In which layers does temperature rise with height?',
      options: [
        'Troposphere and mesosphere',
        'Mesosphere and thermosphere',
        'Troposphere and stratosphere',
        'Stratosphere and thermosphere',
      ],
      answer: 3,
      explanation:
        'In the stratosphere ozone absorbs ultraviolet rays; in the thermosphere the thin gas absorbs very short waves.',
    },
    {
      stem: 'The tropopause is highest over',
      options: ['the equator', 'the tropics of Cancer and Capricorn', 'the temperate zone', 'the poles'],
      answer: 0,
      explanation:
        'Strong convection lifts it to about 18 km at the equator, against about 8 km at the poles.',
    },
    {
      stem: 'Radio waves are reflected back to the earth by the',
      options: ['ozonosphere', 'tropopause', 'exosphere', 'ionosphere'],
      answer: 3,
      explanation:
        'The charged particles of the ionosphere reflect them, which makes long-distance radio possible.',
    },
  ],
  sources: [
    {
      publisher: 'NCERT',
      title:
        'Fundamentals of Physical Geography, Class XI, chapter on the composition and structure of the atmosphere',
      url: 'https://ncert.nic.in/textbook.php?kegy2=0-14',
    },
  ],
  related: ['indian-monsoon-mechanism', 'montreal-protocol-and-kigali-amendment'],
}
