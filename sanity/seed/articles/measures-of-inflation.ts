import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'measures-of-inflation',
  title: 'CPI, WPI and GDP deflator: measuring inflation',
  context:
    'Consumer and wholesale prices often point in different directions, and both indices were given new base years in 2026. Knowing who makes each one and what goes into it explains the gap.',
  publishedAt: '2025-10-13T09:00:00+05:30',
  updates: [
    { date: '2026-02-16', text: 'The Consumer Price Index has a new base year, 2024.' },
    { date: '2026-06-17', text: 'The Wholesale Price Index has a new base year, 2022-23.' },
  ],
  author: 'geography-desk',
  topics: ['money-and-banking'],
  syllabus: [
    ['GS3', '3.1'],
    ['GS', 'P.5'],
  ],
  relevance: 'prelims',
  body: [
    p(
      'Inflation is a sustained rise in the general level of prices. It is measured as the change of an index over the same month of the year before, so a low figure a year ago makes the new one look high, and a high one makes it look low. This is the **base effect**. In October 2025 consumer price inflation was 0.25 per cent, the lowest of the series with base 2012: vegetables had been dear a year before, and GST rates had just been cut.',
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
      'In the new CPI food and beverages weigh **36.75 per cent**, against 45.86 before. It has 12 divisions and 358 items, and its weights come from the household consumption survey of 2023-24. The new WPI came with a **Producer Price Index** for output, a trial one for inputs and one for some services; the plan is that these replace the WPI after five years.',
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
    h2('Who gains and who loses'),
    bullets([
      'Borrowers gain when inflation is higher than lenders expected; savers with fixed deposits lose.',
      'Workers without indexed wages lose, and the poor lose most, because food takes a large part of what they spend.',
      'Exports become dearer if the exchange rate does not adjust.',
      'The Government gains nominal tax revenue, but pays more for subsidies and dearness allowance.',
    ]),

    h2('Criticism and way forward'),
    bullets([
      'Weights grow old: those of the last CPI came from a survey of 2011-12 and were used until January 2026. A revision every five years would keep the basket close to life.',
      'One index for the country hides the gap between States, and between a rich and a poor household.',
      'Wholesale prices count some goods twice, as an input and as a product. A producer price index avoids this and covers services.',
    ]),
    p(
      'The [note on the Monetary Policy Committee](article:monetary-policy-committee) explains how the inflation target works.',
    ),
  ],
  keyFacts: [
    'CPI: National Statistics Office, base 2024 = 100. WPI: Office of the Economic Adviser, base 2022-23.',
    'Food and beverages weigh 36.75 per cent in the CPI with base 2024.',
    'The WPI leaves out services and indirect taxes.',
    'The inflation target of the Reserve Bank rests on the combined CPI.',
  ],
  quiz: [
    howMany(
      wrong(
        'The Wholesale Price Index covers services.',
        'it covers goods only; services are in the CPI and in the deflator.',
      ),
      right(
        'The inflation target of the Reserve Bank rests on the combined Consumer Price Index.',
        'the notification under the RBI Act names it.',
      ),
      wrong(
        'The National Statistics Office publishes the Wholesale Price Index.',
        'the Office of the Economic Adviser publishes it; the National Statistics Office publishes the CPI.',
      ),
    ),
    whichOfTwo(
      wrong(
        'The GDP deflator uses a fixed basket of goods.',
        'its basket changes with what is produced each year.',
      ),
      wrong(
        'The GDP deflator includes the prices of imported goods.',
        'it covers what is produced in the country.',
      ),
    ),
    {
      stem: 'Prices still rise, but more slowly than before. What is this called?',
      options: ['Deflation', 'Disinflation', 'Stagflation', 'Skewflation'],
      answer: 1,
      explanation:
        'Disinflation is a fall in the rate of inflation. In deflation prices themselves fall, stagflation joins inflation with stagnation, and skewflation is a rise in a few groups of goods.',
    },
    {
      stem: 'The dearness allowance of Central Government employees follows which index?',
      options: [
        'Wholesale Price Index',
        'GDP deflator',
        'Consumer Price Index for industrial workers',
        'Consumer Price Index for agricultural labourers',
      ],
      answer: 2,
      explanation:
        'The Labour Bureau makes the index for industrial workers, on which the allowance rests. The index for agricultural labourers serves rural wages, and the other two are not used for allowances.',
    },
  ],
  pastQuestions: ['inflation-2020'],
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
