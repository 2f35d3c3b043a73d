import { bullets, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'montreal-protocol-and-kigali-amendment',
  title: 'Montreal Protocol and the Kigali Amendment',
  context:
    '16 September is the International Day for the Preservation of the Ozone Layer, the day of the Montreal Protocol in 1987. It stopped most of the damage to the ozone layer, and since 2016 it also serves the climate.',
  publishedAt: '2025-09-16T09:00:00+05:30',
  author: 'geography-desk',
  topics: ['climate-change'],
  syllabus: [
    ['GS3', '3.14'],
    ['GS', 'P.6'],
  ],
  relevance: 'both',
  body: [
    p(
      'Ozone in the [stratosphere](article:layers-of-the-atmosphere) absorbs ultraviolet-B rays. In 1974 Mario Molina and Sherwood Rowland warned that chlorine from chlorofluorocarbons (CFCs) destroys it, and in 1985 the British Antarctic Survey reported the ozone hole over Antarctica.',
    ),

    h2('Why over Antarctica'),
    bullets([
      'In the polar night a vortex shuts the cold air in.',
      'On polar stratospheric clouds, chlorine turns into forms that react easily.',
      'When the sun returns in the southern spring, one chlorine atom can destroy thousands of ozone molecules.',
    ]),
    p('The amount of ozone is given in **Dobson units**; below 220 one speaks of the ozone hole.'),

    h2('Vienna and Montreal'),
    bullets([
      'The **Vienna Convention** (1985) is the framework and has no targets.',
      'The **Montreal Protocol** (signed in 1987, in force from 1989) sets dates for ending the production and use of CFCs, halons, carbon tetrachloride and others, with more time for developing countries.',
      'A **Multilateral Fund** pays developing countries for the change.',
      'Hydrochlorofluorocarbons (**HCFCs**), the first substitutes, still harm ozone, though less than CFCs: they too are being phased out, in developing countries by 2030 but for a small remainder for servicing.',
      'Vienna and Montreal were the first treaties of the United Nations to be ratified by every country.',
    ]),
    p(
      'India joined the Protocol in 1992 and acts at home through the Ozone Depleting Substances (Regulation and Control) Rules, 2000.',
    ),

    h2('Kigali, 2016'),
    p(
      'Hydrofluorocarbons (HFCs), which replaced CFCs in cooling, **do not harm ozone** but are strong greenhouse gases. The Kigali Amendment, adopted in Rwanda in October 2016 and in force from January 2019, phases them down. India ratified it in 2021. It freezes its use in 2028 and cuts it in four steps: by 10 per cent in 2032, 20 in 2037, 30 in 2042 and **85 per cent in 2047**.',
    ),
    p(
      'India belongs to the second group of developing countries, with the years 2024 to 2026 as its base. It stopped the use of HCFC-141b in foam on 1 January 2020. The India Cooling Action Plan of 2019 aims at less need for cooling and at better machines.',
    ),

    h2('Why it succeeded'),
    bullets([
      'A few firms made the gases, and substitutes were at hand.',
      'Trade with countries outside the Protocol was restricted, so joining paid.',
      'Developing countries had more time and money from the Fund.',
      'Scientists reported every four years, and the rules were adjusted without a new treaty.',
    ]),
    p(
      'About 99 per cent of the controlled substances have been phased out. The scientific assessment of 2022 expects the ozone layer to return to its state of 1980 around 2040 over most of the world, 2045 over the Arctic and 2066 over Antarctica. The Kigali Amendment can avoid up to 0.5 °C of warming by 2100.',
    ),

    h2('Gaps and way forward'),
    bullets([
      'In 2018 scientists found new emissions of CFC-11, later traced largely to eastern China; they fell after action there. Monitoring has to go on.',
      'Nitrous oxide, now the largest ozone-depleting emission of human origin, is not under the Protocol.',
      'Gases in old refrigerators and air conditioners escape unless they are recovered.',
      'Natural refrigerants, efficient machines, trained technicians and cool roofs let cooling grow without heating the planet.',
    ]),
  ],
  keyFacts: [
    'Vienna Convention 1985; Montreal Protocol 1987, in force 1989; Kigali Amendment 2016, in force 2019.',
    'CFCs and HCFCs deplete ozone; HFCs do not, but they are greenhouse gases.',
    'India: freeze of HFCs in 2028, cut of 85 per cent by 2047.',
    'Ozone is measured in Dobson units.',
  ],
  quiz: [
    howMany(
      wrong(
        'Hydrofluorocarbons deplete the ozone layer.',
        'they contain no chlorine or bromine; they warm the climate.',
      ),
      right(
        'Hydrochlorofluorocarbons are being phased out under the Montreal Protocol.',
        'they contain chlorine and were only a first substitute for CFCs.',
      ),
      wrong(
        'The Montreal Protocol controls nitrous oxide.',
        'it does not, although nitrous oxide harms ozone.',
      ),
    ),
    howMany(
      right(
        'The Vienna Convention of 1985 sets no targets.',
        'it is a framework; the targets came with the Montreal Protocol.',
      ),
      right(
        'A Multilateral Fund helps developing countries to comply with the Montreal Protocol.',
        'it pays for the change of technology.',
      ),
      right(
        'The Kigali Amendment came into force in 2019.',
        'it was adopted in October 2016 and took effect on 1 January 2019.',
      ),
    ),
    {
      stem: 'What is measured in Dobson units?',
      options: [
        'Strength of ultraviolet rays',
        'Warming potential of a gas',
        'Carbon dioxide in the air',
        'Amount of ozone in a column of air',
      ],
      answer: 3,
      explanation:
        'A Dobson unit gives the ozone above a place. Ultraviolet rays have an index of their own, warming potential is a ratio to carbon dioxide, and carbon dioxide is given in parts per million.',
    },
  ],
  questions: ['climate-and-ozone-treaties'],
  mainsQuestions: [
    {
      text: 'The Montreal Protocol succeeded where agreements on climate change have struggled. Discuss the reasons, and comment on what the Kigali Amendment adds.',
      words: 250,
      marks: 15,
      hint: 'Few producers, substitutes, the Fund, trade measures; compare with the Paris Agreement.',
    },
  ],
  pastQuestions: ['montreal-protocol-2015'],
  sources: [
    {
      publisher: 'UNEP Ozone Secretariat',
      title: 'The Montreal Protocol on Substances that Deplete the Ozone Layer',
      url: 'https://ozone.unep.org/treaties/montreal-protocol',
    },
    {
      publisher: 'UNEP Ozone Secretariat',
      title: 'The Kigali Amendment, 2016',
      url: 'https://ozone.unep.org/treaties/montreal-protocol/amendments/kigali-amendment-2016',
    },
    {
      publisher: 'World Meteorological Organization',
      title: 'Scientific Assessment of Ozone Depletion: 2022, executive summary',
    },
    {
      publisher: 'Ministry of Environment, Forest and Climate Change',
      title: 'India Cooling Action Plan, 2019',
      url: 'https://ozonecell.nic.in/wp-content/uploads/2019/03/INDIA-COOLING-ACTION-PLAN-e-circulation-version080319.pdf',
    },
  ],
  related: ['paris-agreement', 'layers-of-the-atmosphere'],
}
