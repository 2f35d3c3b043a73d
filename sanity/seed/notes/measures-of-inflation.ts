import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'measures-of-inflation',
  title: 'CPI, WPI and GDP deflator: measuring inflation',
  context:
    'Consumer and wholesale prices often point in different directions, and both indices were given new base years in 2026. Knowing who makes each one and what goes into it explains the gap.',
  publishedAt: '2025-10-13T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'geography-desk',
  topics: ['money-and-banking'],
  syllabus: [
    ['GS3', '3.1'],
    ['GS', 'P.5'],
  ],
  relevance: 'prelims',
  body: [
    p(
      'Inflation is a sustained rise in the general level of prices. It is measured as the change of an index over the same month of the year before, so a low figure a year ago makes the new one look high: the **base effect**.',
    ),

    h2('The two indices'),
    table(
      [
        ['Aspect', 'Consumer Price Index', 'Wholesale Price Index'],
        ['Published by', 'National Statistics Office', 'Office of the Economic Adviser, DPIIT'],
        ['Ministry', 'Statistics and Programme Implementation', 'Commerce and Industry'],
        ['Prices taken', 'In shops, as the household pays', 'At the first point of bulk sale'],
        ['Services', 'Included', 'Not included'],
        ['Taxes', 'Included', 'Indirect taxes left out'],
        ['Largest group', 'Food and beverages', 'Manufactured products'],
        ['Base year', '2024, since February 2026', '2022-23, since June 2026'],
      ],
      { caption: 'CPI and WPI compared', headerColumn: true },
    ),
    p(
      'The CPI is published for rural and urban areas and for both combined. The **combined** index is the one on which the inflation target of the Reserve Bank rests. The Labour Bureau makes separate indices for industrial workers, whose dearness allowance follows them, and for agricultural and rural labourers.',
    ),

    p(
      'In the new CPI food and beverages weigh **36.75 per cent**, against 45.86 before. The new WPI came with a **Producer Price Index** for output, a trial one for inputs and one for some services; the plan is that these replace the WPI after five years.',
    ),

    h2('GDP deflator'),
    p(
      'The deflator is nominal GDP divided by real GDP, times 100. It covers all goods and services made in the country and has no fixed basket. It leaves out imports, and it comes with a delay.',
    ),

    h2('Words to know'),
    bullets([
      '**Headline and core:** core inflation leaves out food and fuel, whose prices jump.',
      '**Demand-pull and cost-push:** too much money after too few goods, or dearer inputs.',
      '**Disinflation and deflation:** prices rise more slowly, or prices fall.',
      '**Stagflation:** inflation together with stagnation and unemployment.',
      '**Skewflation:** a sharp rise in a few groups of goods while others stay calm.',
    ]),
    p(
      'How the target works is told in [the note on the Monetary Policy Committee](article:monetary-policy-committee).',
    ),
  ],
  keyFacts: [
    'CPI: National Statistics Office, base 2024 = 100. WPI: Office of the Economic Adviser, base 2022-23.',
    'Food and beverages weigh 36.75 per cent in the CPI with base 2024.',
    'The WPI leaves out services and indirect taxes.',
  ],
  sources: [
    {
      publisher: 'Ministry of Statistics and Programme Implementation',
      title: 'Consumer Price Index',
      url: 'https://www.mospi.gov.in/cpi',
    },
    {
      publisher: 'Office of the Economic Adviser',
      title: 'Wholesale Price Index, base 2022-23',
      url: 'https://eaindustry.nic.in/download_data_2223.asp',
    },
    {
      publisher: 'Business Today',
      title: 'Centre to launch new series WPI, producer price indices on June 15',
      url: 'https://www.businesstoday.in/amp/latest/economy/story/centre-to-launch-new-series-wpi-producer-price-indices-on-june-15-534546-2026-06-02',
      date: '2026-06-02',
    },
  ],
  related: ['monetary-policy-committee'],
}
