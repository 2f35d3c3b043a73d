import { bullets, callout, h2, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'paris-agreement',
  title: 'Paris Agreement: ten years of a bottom-up treaty',
  context:
    'The Paris Agreement was adopted on 12 December 2015. Its machinery of pledges, stocktake and transparency is the framework in which all climate talks are held.',
  publishedAt: '2025-12-12T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  eventDate: '2015-12-12',
  author: 'geography-desk',
  reviewer: 'polity-desk',
  topics: ['climate-change', 'international-relations'],
  syllabus: [
    ['GS3', '3.14'],
    ['GS2', '2.18'],
    ['GS', 'P.6'],
  ],
  relevance: 'both',
  body: [
    p(
      'The UN Framework Convention on Climate Change of 1992 set the aim and the principle of **common but differentiated responsibilities and respective capabilities**. The Kyoto Protocol of 1997 bound only developed countries to targets. Paris, at COP21, asks **every** country for a plan but lets each decide its own.',
    ),

    h2('The aims'),
    bullets([
      'Hold warming well below 2 °C above pre-industrial levels, and pursue efforts to limit it to 1.5 °C',
      'Increase the ability to adapt',
      'Make flows of finance consistent with low emissions',
    ]),

    h2('How it works'),
    bullets([
      '**Nationally determined contributions (NDCs):** prepared every five years, each a progression beyond the last.',
      '**Enhanced transparency framework:** all countries report; flexibility for those that need it.',
      '**Global stocktake:** every five years; the first ended in 2023.',
      '**Article 6:** cooperation among countries, including carbon markets.',
      '**Article 8:** loss and damage; the decision that adopted the Agreement adds that it gives no basis for liability or compensation.',
      '**Article 9:** developed countries shall provide finance to developing ones. COP29 (2024) set a goal of at least 300 billion dollars a year by 2035.',
    ]),
    callout(
      'note',
      'The duty to prepare and communicate an NDC is binding in law. Reaching its target is not.',
    ),

    h2('India'),
    p(
      'India ratified on 2 October 2016, and the Agreement came into force on 4 November 2016. The contribution as updated in August 2022 promised by 2030:',
    ),
    bullets([
      'emissions intensity of GDP lower by **45 per cent** than in 2005',
      'about **50 per cent** of installed electric power capacity from sources other than fossil fuels, reached in June 2025',
      'an additional carbon sink of 2.5 to 3 billion tonnes of carbon dioxide equivalent through forests and trees',
    ]),
    p(
      'For **2035** the contribution approved in 2026 promises an intensity lower by 47 per cent, 60 per cent of capacity and a sink of 3.5 to 4 billion tonnes. At Glasgow in 2021 India announced net zero by **2070**. The Mission LiFE calls for a way of living that wastes less. The United States left the Agreement, for the second time, on 27 January 2026.',
    ),
  ],
  keyFacts: [
    'Adopted at COP21 on 12 December 2015; in force since 4 November 2016.',
    'India by 2030: intensity −45 per cent, 50 per cent of capacity, sink of 2.5 to 3 billion tonnes.',
    'India by 2035: intensity −47 per cent, 60 per cent of capacity, sink of 3.5 to 4 billion tonnes.',
  ],
  mainsQuestions: [
    {
      text: 'The Paris Agreement replaced targets from above by pledges from below. Has this strengthened or weakened the principle of equity?',
      words: 250,
      marks: 15,
      hint: 'Compare with Kyoto; use differentiation in NDCs, transparency and finance.',
    },
  ],
  sources: [
    {
      publisher: 'UNFCCC',
      title: 'The Paris Agreement',
      url: 'https://unfccc.int/process-and-meetings/the-paris-agreement',
    },
    {
      publisher: 'UNFCCC',
      title: 'India’s updated first Nationally Determined Contribution, August 2022',
      url: 'https://unfccc.int/sites/default/files/NDC/2022-08/India%20Updated%20First%20Nationally%20Determined%20Contrib.pdf',
    },
    {
      publisher: 'Vaidra',
      title: 'India’s contribution for 2035',
      url: 'https://vaidra.in/prepare/current-affairs/article/india-revises-ndcs-47-gdp-emission-intensity-cut-by-2035-60-clean-power-354gtcoe-forest-sink',
    },
  ],
  related: ['montreal-protocol-and-kigali-amendment'],
}
