import { bullets, callout, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'ramsar-convention-and-wetlands',
  title: 'Ramsar Convention and the wetlands of India',
  context:
    'World Wetlands Day falls on 2 February, the day on which the Ramsar Convention was adopted in 1971. India keeps adding sites, so know the rules of the list before its count.',
  publishedAt: '2026-02-02T08:00:00+05:30',
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
      'The first Indian sites, listed in 1981, are Chilika Lake and Keoladeo National Park. The Sundarban Wetland is the largest, Renuka in Himachal Pradesh the smallest; Tamil Nadu has the most, 20 in 2025.',
      'Five sites lie in Gujarat: Nalsarovar (2012); Thol, Wadhvana and Khijadiya (all 2021); and Chhari-Dhand in Kutch, announced in January 2026 when India’s list rose to 98.',
      'At home, wetlands are governed by the Wetlands (Conservation and Management) Rules, 2017 under the Environment (Protection) Act, 1986. They provide for a wetland authority in every State. They are narrower than the treaty: river channels, paddy fields and tanks made for drinking water, aquaculture, salt, recreation or irrigation are left out, and so are areas under forest, wildlife and coastal law. To Ramsar sites they apply without further notification.',
    ]),
    p(
      'In _M.K. Balakrishnan_ (2017) the Supreme Court asked the States to protect more than two lakh wetlands mapped from space, whether notified or not. In January 2025 Indore and Udaipur became the first accredited Wetland Cities of India.',
    ),

    h2('Why wetlands are lost'),
    bullets([
      'They look like waste land in revenue records, and nobody owns their services: flood control, recharge of groundwater, fish, stored carbon.',
      'Sewage and fertilisers feed weeds such as the water hyacinth, which use up the oxygen.',
      'Few State authorities have notified wetlands under the rules of 2017, because a notification restricts land.',
      'A place on the List brings attention, but no money by itself.',
    ]),

    h2('Way forward'),
    bullets([
      'Survey the boundary of each wetland on the ground and enter it in land records',
      'Treat sewage before it reaches the lake, and keep the inlets open',
      'Pay communities for care, as the _Amrit Dharohar_ scheme of 2023 intends for Ramsar sites',
      'Plan for the whole catchment; a lake cannot be saved at its shore',
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
    howMany(
      wrong(
        'A Ramsar site is by that fact a protected area under the Wild Life (Protection) Act.',
        'listing creates no sanctuary or park; a separate notification does.',
      ),
      wrong(
        'Paddy fields are wetlands under the Indian rules of 2017.',
        'the rules leave them out, although the treaty can include them.',
      ),
      wrong(
        'Chilika is on the Montreux Record.',
        'it was removed in 2002 after a new mouth to the sea was opened; Keoladeo and Loktak remain.',
      ),
    ),
    whichOfTwo(
      right(
        'The Convention includes sea water up to six metres deep at low tide.',
        'Article 1 draws the line there.',
      ),
      right(
        'Artificial wetlands can be listed under the Convention.',
        'Article 1 speaks of water, “whether natural or artificial”.',
      ),
    ),
    {
      stem: 'The Montreux Record is kept under which treaty?',
      options: [
        'Convention on Biological Diversity',
        'Ramsar Convention',
        'Convention on Migratory Species',
        'World Heritage Convention',
      ],
      answer: 1,
      explanation:
        'It lists Ramsar sites whose ecological character has changed, is changing or is likely to change. The World Heritage Convention has a list of sites in danger; the other two keep no such record.',
    },
    {
      stem: 'Which was the first Ramsar site in Gujarat?',
      options: ['Nalsarovar', 'Thol', 'Wadhvana', 'Khijadiya'],
      answer: 0,
      explanation: 'Nalsarovar was listed in 2012. Thol, Wadhvana and Khijadiya followed in 2021.',
    },
  ],
  mainsQuestions: [
    {
      text: 'India adds to its list of Ramsar sites every year and loses wetlands at the same time. Examine the reasons, and suggest measures.',
      words: 150,
      marks: 10,
      hint: 'The scope of the rules of 2017, land records, sewage, catchments, incentives for communities.',
    },
  ],
  pastQuestions: ['montreux-record-2014'],
  sources: [
    {
      publisher: 'Convention on Wetlands',
      title: 'Text of the Convention',
      url: 'https://www.ramsar.org/sites/default/files/documents/library/current_convention_text_e.pdf',
    },
    {
      publisher: 'Ministry of Environment, Forest and Climate Change',
      title:
        'Wetlands (Conservation and Management) Rules, 2017, rules 2 to 5 (G.S.R. 1203(E), 26 September 2017)',
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
