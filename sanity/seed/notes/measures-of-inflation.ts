import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'measures-of-inflation',
  title: 'CPI, WPI and GDP deflator: measuring inflation',
  context:
    'Two price indices are published every month and often point in different directions. Knowing who makes each one and what goes into it explains the gap.',
  publishedAt: '2025-10-13T09:00:00+05:30',
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
        ['Largest group', 'Food', 'Manufactured products'],
      ],
      { caption: 'CPI and WPI compared', headerColumn: true },
    ),
    p(
      'The CPI is published for rural and urban areas and for both combined. The **combined** index is the one on which the inflation target of the Reserve Bank rests. The Labour Bureau makes separate indices for industrial workers, whose dearness allowance follows them, and for agricultural and rural labourers.',
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
  sources: [
    {
      publisher: 'Ministry of Statistics and Programme Implementation',
      title: 'Consumer Price Index',
      url: 'https://www.mospi.gov.in/',
    },
    {
      publisher: 'Office of the Economic Adviser',
      title: 'Index numbers of wholesale prices in India',
      url: 'https://eaindustry.nic.in/',
    },
  ],
  related: ['monetary-policy-committee'],
}
