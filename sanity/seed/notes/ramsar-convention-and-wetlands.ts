import { bullets, callout, h2, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'ramsar-convention-and-wetlands',
  title: 'Ramsar Convention and the wetlands of India',
  context:
    'World Wetlands Day falls on 2 February, the day on which the Ramsar Convention was adopted in 1971. India keeps adding sites, so know the rules of the list before its count.',
  publishedAt: '2026-02-02T08:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'geography-desk',
  topics: ['biodiversity', 'gujarat'],
  syllabus: [
    ['GS3', '3.14'],
    ['GS', 'P.6'],
  ],
  relevance: 'both',
  body: [
    p(
      'The Convention on Wetlands was adopted at **Ramsar** in Iran on 2 February 1971 and came into force in 1975. It is one of the oldest global treaties on nature, and it is devoted to a single kind of ecosystem. India joined on 1 February 1982.',
    ),

    h2('What a wetland is'),
    p(
      'The treaty draws the line widely: marsh, fen, peatland or water, natural or artificial, permanent or temporary, with water that is static or flowing, fresh, brackish or salt, including sea water up to **six metres** deep at low tide. Mangroves, coral reefs, paddy fields and reservoirs can therefore all count.',
    ),

    h2('Three pillars'),
    bullets([
      '**Wise use** of all wetlands in the country',
      '**Listing** and protecting at least one wetland of international importance',
      '**Cooperation** across borders on shared wetlands and species',
    ]),
    p(
      'A listed site is chosen by nine criteria, for example that it regularly supports 20,000 or more waterbirds. Sites whose character is changing for the worse may be put in the **Montreux Record**. From India it holds Keoladeo in Rajasthan and Loktak in Manipur; Chilika in Odisha was taken off in 2002 after it was restored.',
    ),

    h2('In India and in Gujarat'),
    bullets([
      'The first Indian sites, listed in 1981, are Chilika Lake and Keoladeo National Park.',
      'Five sites lie in Gujarat: Nalsarovar (2012); Thol, Wadhvana and Khijadiya (all 2021); and Chhari-Dhand in Kutch, announced in January 2026 when India’s list rose to 98.',
      'At home, wetlands are governed by the Wetlands (Conservation and Management) Rules, 2017 under the Environment (Protection) Act, 1986. They provide for a wetland authority in every State. They are narrower than the treaty: river channels, paddy fields and tanks made for drinking water, aquaculture, salt, recreation or irrigation are left out, and so are areas under forest, wildlife and coastal law. To Ramsar sites they apply without further notification.',
    ]),
    callout(
      'note',
      'A Ramsar site is not by itself a protected area under Indian law. Its protection comes from the Wild Life (Protection) Act, forest law or the rules of 2017.',
    ),
  ],
  keyFacts: [
    'Adopted at Ramsar, Iran, on 2 February 1971; in force from 1975; India joined in 1982.',
    'First Indian sites: Chilika Lake and Keoladeo National Park, 1981.',
    'Montreux Record from India: Keoladeo and Loktak.',
    'Nalsarovar (2012) was the first Ramsar site in Gujarat; Chhari-Dhand (2026) is the fifth.',
  ],
  quiz: [
    {
      stem: 'The Montreux Record is kept under which treaty?',
      options: [
        'Convention on Biological Diversity',
        'Convention on Migratory Species',
        'Ramsar Convention',
        'World Heritage Convention',
      ],
      answer: 2,
      explanation:
        'It lists Ramsar sites whose ecological character has changed, is changing or is likely to change.',
    },
    {
      stem: 'Which wetland was removed from the Montreux Record in 2002?',
      options: ['Loktak Lake', 'Chilika Lake', 'Keoladeo National Park', 'Nalsarovar'],
      answer: 1,
      explanation:
        'Chilika was removed in 2002 after a new mouth to the sea was opened and the lagoon recovered.',
    },
    {
      stem: 'Up to what depth at low tide does the Convention include sea water?',
      options: ['2 metres', '6 metres', '10 metres', '20 metres'],
      answer: 1,
      explanation:
        'Article 1 includes areas of marine water whose depth at low tide does not exceed six metres.',
    },
  ],
  sources: [
    {
      publisher: 'Convention on Wetlands',
      title: 'Text of the Convention',
      url: 'https://www.ramsar.org/sites/default/files/documents/library/current_convention_text_e.pdf',
    },
    {
      publisher: 'Ministry of Environment, Forest and Climate Change',
      title: 'Wetlands (Conservation and Management) Rules, 2017, rules 2 to 5',
    },
    {
      publisher: 'The New Indian Express',
      title: 'Two more wetlands on the Ramsar List, total 98',
      url: 'https://www.newindianexpress.com/nation/2026/Jan/31/government-upgrades-two-more-wetland-sites-to-ramsar-list-raising-total-to-98',
      date: '2026-01-31',
    },
  ],
  related: ['protected-areas-of-india', 'rivers-of-the-peninsula'],
}
