import { bullets, figure, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'layers-of-the-atmosphere',
  title: 'Composition and layers of the atmosphere',
  context:
    'Weather, ozone, meteors and auroras each belong to their own layer of air. The way temperature changes with height tells them apart.',
  publishedAt: '2025-07-07T09:00:00+05:30',
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
      '**Carbon dioxide** lets sunlight in and holds back the heat that the earth sends out. Its average in 2024 was 423.9 parts per million, by the World Meteorological Organization; before industry it was about 280.',
      '**Water vapour** varies from almost nothing over cold deserts to about 4 per cent in the humid tropics.',
      '**Ozone** absorbs ultraviolet rays. Most of it lies between 15 and 35 kilometres.',
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

    p(
      'By composition there are only two parts. Up to about 80 or 90 kilometres winds keep the main gases well mixed (homosphere). Above, they separate by weight (heterosphere).',
    ),

    h2('Why the tropopause is higher at the equator'),
    p(
      'Strong heating drives tall convection currents there, which lift the weather layer. For the same reason the lowest temperatures of the tropopause are found over the equator and not over the poles.',
    ),

    h2('When the layers are turned upside down'),
    p(
      'In a **temperature inversion** warm air lies above cold air near the ground. It forms on long, clear and calm winter nights, and in valleys into which cold air sinks. The lid stops convection: fog and smoke stay over the Ganga plain, and frost harms orchards on valley floors. After sunrise the ground warms and the inversion breaks.',
    ),

    h2('Why the layers matter to us'),
    bullets([
      'Ozone is a shield in the stratosphere but a pollutant near the ground, where sunlight makes it from the exhaust of vehicles.',
      'The International Space Station flies at about 400 kilometres, in the thermosphere. The air there is so thin that a temperature of a thousand degrees would not feel hot.',
      'Storms on the sun disturb the ionosphere, and with it radio and satellite navigation.',
      'Greenhouse gases warm the troposphere and cool the stratosphere, a fingerprint of human influence.',
    ]),

    h2('Traps in prelims'),
    bullets([
      'The ionosphere is not a layer by temperature: it is the part of the thermosphere and upper mesosphere with charged particles.',
      'Pressure and density fall with height all the way; temperature falls and rises by turns.',
      'Water vapour is the most abundant greenhouse gas, though people change it only indirectly.',
    ]),
  ],
  keyFacts: [
    'From the ground up: troposphere, stratosphere, mesosphere, thermosphere, exosphere.',
    'Normal lapse rate: about 6.5 °C a kilometre. Some books give 1 °C for each 165 metres, a little less.',
    'The ozone layer lies in the stratosphere; most meteors burn in the mesosphere.',
    'Carbon dioxide: 423.9 parts per million on average in 2024.',
  ],
  quiz: [
    howMany(
      right(
        'The troposphere is thickest over the equator.',
        'strong convection lifts its top to about 18 km, against 8 km at the poles.',
      ),
      wrong(
        'Temperature falls with height in the stratosphere.',
        'it rises, because ozone absorbs ultraviolet rays.',
      ),
      wrong(
        'Auroras are seen in the mesosphere.',
        'they glow in the thermosphere, where charged particles from the sun strike the gas.',
      ),
    ),
    whichOfTwo(
      right(
        'Ozone near the ground is a pollutant.',
        'it harms lungs and crops; only the ozone of the stratosphere is a shield.',
      ),
      right(
        'Water vapour is a greenhouse gas.',
        'it absorbs the heat that the earth sends out, and it is the most abundant of these gases.',
      ),
    ),
    {
      stem: 'Radio waves are reflected back to the earth by the',
      options: ['ozonosphere', 'ionosphere', 'exosphere', 'tropopause'],
      answer: 1,
      explanation:
        'The charged particles of the ionosphere reflect them. The ozonosphere absorbs ultraviolet rays, the exosphere is too thin, and the tropopause is only the top of the weather layer.',
    },
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
        'In the stratosphere ozone absorbs ultraviolet rays; in the thermosphere the thin gas absorbs very short waves. In the troposphere and the mesosphere temperature falls with height.',
    },
  ],
  sources: [
    {
      publisher: 'NCERT',
      title:
        'Fundamentals of Physical Geography, Class XI, chapter on the composition and structure of the atmosphere',
      url: 'https://ncert.nic.in/textbook.php?kegy2=0-14',
    },
    {
      publisher: 'World Meteorological Organization',
      title: 'Greenhouse Gas Bulletin, number 21, October 2025',
    },
  ],
  related: ['indian-monsoon-mechanism', 'montreal-protocol-and-kigali-amendment'],
}
