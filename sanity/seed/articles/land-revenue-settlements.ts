import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'land-revenue-settlements',
  title: 'Zamindari, Ryotwari and Mahalwari settlements compared',
  context:
    'Land revenue paid for Company rule, and the three ways of collecting it shaped rural India far beyond 1947. Each had its own places, names and effects.',
  publishedAt: '2025-08-11T09:00:00+05:30',
  author: 'history-desk',
  topics: ['modern-history'],
  syllabus: [
    ['GS1', '1.2'],
    ['GS3', '3.7'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'The Company received the diwani of Bengal, Bihar and Orissa in 1765. After the terrible famine of 1770 and years of auctioning the right to collect, it looked for a steady income.',
    ),

    h2('Three settlements'),
    table(
      [
        ['Aspect', 'Permanent (Zamindari)', 'Ryotwari', 'Mahalwari'],
        ['Linked with', 'Cornwallis, 1793', 'Thomas Munro, Alexander Read', 'Holt Mackenzie, 1822'],
        ['Main regions', 'Bengal, Bihar, Orissa', 'Madras, Bombay', 'North-Western Provinces, Punjab'],
        ['Share of British India', 'About one-fifth', 'About one-half', 'About three-tenths'],
        ['Settled with', 'The zamindar', 'Each cultivator (ryot)', 'The village or estate (mahal)'],
        ['Demand', 'Fixed for ever', 'Revised at intervals', 'Revised at intervals'],
      ],
      { caption: 'Land revenue under the Company', headerColumn: true },
    ),

    h2('Permanent Settlement'),
    bullets([
      'The zamindar became owner of the land and paid a fixed sum; ten-elevenths of the rent went to the State in the original plan.',
      'Under the “sunset law” an estate was sold when the sum was not paid by sunset of the day due. Many old families lost their land to merchants and officials.',
      'The cultivator lost customary rights and paid rising rents to layers of middlemen.',
      'The State lost too: prices and cultivation grew, but its demand was fixed. This is why the settlement was not copied in the south and west.',
      'Rich peasants called jotedars gained power in the villages of northern Bengal. The Bengal Tenancy Act of 1885 gave some tenants protection, late.',
    ]),

    h2('Ryotwari and Mahalwari'),
    bullets([
      'Ryotwari did away with the zamindar, but the State became a landlord itself: assessments were high and had to be paid in cash even in bad years.',
      'In Bombay, Goldsmid and Wingate surveyed each field from 1835 and fixed the demand for thirty years.',
      'Mahalwari made the village jointly liable, with a headman who collected. William Bentinck’s government revised it in 1833, with maps of fields and a demand of two-thirds of the rental, which was lowered to one-half in 1855.',
    ]),

    h2('Effects'),
    p('Whatever its form, the system took its share in cash, on fixed days, at a rate set from above.'),
    p(
      'Land became something to be sold and mortgaged. Moneylenders gained, cash crops spread, and debt fed movements from the Deccan riots of 1875 to the no-tax campaigns of Gandhi’s time. After 1947 the abolition of intermediaries was the first step of land reform; the First Amendment of 1951 added Articles 31A and 31B to protect it.',
    ),

    h2('The debate'),
    bullets([
      'Nationalists such as R.C. Dutt blamed high revenue for the famines. Officials blamed the weather and the moneylender.',
      'Historians ask whether property in land was new. Rights had been sold before, but not by a court for a missed date.',
      'A study by Abhijit Banerjee and Lakshmi Iyer (2005) found that districts once under landlords invested less in farming, schools and health after 1947 than those settled with cultivators.',
    ]),

    h2('What is left to do'),
    bullets([
      'Records are still presumptive: they show who pays, not who owns. The Digital India Land Records Modernisation Programme puts them online.',
      '**SVAMITVA**, begun on 24 April 2020, maps houses in the inhabited part of villages by drone.',
      'Tenancy remains hidden where it is banned. A model law of NITI Aayog (2016) proposed to make leases legal without touching ownership.',
    ]),
  ],
  keyFacts: [
    'Permanent Settlement: Cornwallis, 1793. Ryotwari: Read and Munro. Mahalwari: Holt Mackenzie, 1822.',
    'Mahalwari revised in 1833 under William Bentinck.',
    'First Amendment, 1951: Articles 31A and 31B and the Ninth Schedule.',
  ],
  quiz: [
    howMany(
      right(
        'Alexander Read and Thomas Munro are associated with the Ryotwari settlement.',
        'Read began it in Baramahal, and Munro extended it in Madras.',
      ),
      wrong(
        'The demand under the Permanent Settlement was raised every thirty years.',
        'it was fixed for ever; thirty years was the period in Bombay.',
      ),
      wrong(
        'The Mahalwari settlement was made with each cultivator.',
        'it was made with the village or estate, which was jointly liable.',
      ),
    ),
    whichOfTwo(
      right(
        'Under the “sunset law” an estate could be sold when revenue was not paid on the day due.',
        'many old zamindars lost their land in this way.',
      ),
      right(
        'The First Amendment protected the abolition of intermediaries.',
        'it added Articles 31A and 31B in 1951.',
      ),
    ),
    {
      stem: 'Under which Governor-General was the Mahalwari settlement revised in 1833?',
      options: ['Cornwallis', 'William Bentinck', 'Wellesley', 'Dalhousie'],
      answer: 1,
      explanation:
        'Bentinck governed from 1828 to 1835. Cornwallis made the Permanent Settlement, Wellesley the subsidiary alliances, and Dalhousie came in 1848.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Compare the effects of the Permanent and the Ryotwari settlements on the cultivator, and examine which left the deeper mark on independent India.',
      words: 250,
      marks: 15,
      hint: 'Tenure and intermediaries, rate and revision of demand, indebtedness; land reform after 1947; the study of 2005.',
    },
  ],
  pastQuestions: ['ryotwari-settlement-2012', 'ryotwari-settlement-2017'],
  sources: [
    {
      publisher: 'NCERT',
      title: 'Themes in Indian History, Part III, chapter on colonialism and the countryside',
      url: 'https://ncert.nic.in/textbook/pdf/lehs301.pdf',
    },
    { publisher: 'Orient BlackSwan', title: 'Bipan Chandra, History of Modern India' },
    {
      publisher: 'American Economic Review',
      title: 'Abhijit Banerjee and Lakshmi Iyer, “History, Institutions, and Economic Performance”, 2005',
      url: 'https://doi.org/10.1257/0002828054825574',
    },
  ],
  related: ['champaran-satyagraha-1917'],
}
