import { bullets, callout, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'paris-agreement',
  title: 'Paris Agreement: ten years of a bottom-up treaty',
  context:
    'The Paris Agreement was adopted on 12 December 2015. Its machinery of pledges, stocktake and transparency is the framework in which all climate talks are held.',
  publishedAt: '2025-12-12T09:00:00+05:30',
  updates: [
    {
      date: '2026-02-02',
      text: 'The United States left the Agreement, for the second time, on 27 January 2026.',
    },
    { date: '2026-11-26', text: 'India’s contribution for 2035 has been added.' },
  ],
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

    h2('Where the world stands'),
    bullets([
      '2024 was the first calendar year about 1.5 °C warmer than the pre-industrial average, by the World Meteorological Organization. One year does not breach the goal, which is about decades.',
      'The Emissions Gap Report of November 2025 expects 2.3 to 2.5 °C this century if all contributions are fulfilled, and 2.8 °C on present policies.',
      'In July 2025 the International Court of Justice advised that States must act with due diligence, and that a contribution must reflect a State’s highest possible ambition.',
    ]),

    h2('Criticism'),
    bullets([
      'There is no penalty for a missed target; the compliance committee only assists.',
      'The goal of 300 billion dollars falls far short of the 1.3 trillion that developing countries asked for. India objected to it at Baku.',
      'Pledges from below let the large historical emitters choose modest targets, which weakens equity.',
      'In its favour: nearly every country now has a plan, and the warming expected before 2015 was well above 3 °C.',
    ]),

    h2('Way forward'),
    bullets([
      'Grants for adaptation and loss and damage, and cheaper capital for clean power',
      'Honest carbon markets under Article 6; at home, the Carbon Credit Trading Scheme notified in 2023',
      'Technology for storage and green hydrogen shared on fair terms',
    ]),
  ],
  keyFacts: [
    'Adopted at COP21 on 12 December 2015; in force since 4 November 2016.',
    'India by 2030: intensity −45 per cent, 50 per cent of capacity, sink of 2.5 to 3 billion tonnes.',
    'India by 2035: intensity −47 per cent, 60 per cent of capacity, sink of 3.5 to 4 billion tonnes.',
    'Finance goal of COP29: at least 300 billion dollars a year by 2035.',
  ],
  quiz: [
    howMany(
      wrong(
        'A country is bound in law to reach the target in its contribution.',
        'only the duty to prepare and communicate a contribution binds; reaching it does not.',
      ),
      right(
        'A global stocktake takes place every five years.',
        'Article 14 says so; the first ended in 2023.',
      ),
      right(
        'Developed countries have a duty to provide finance to developing countries.',
        'Article 9 uses the word “shall”.',
      ),
    ),
    whichOfTwo(
      wrong(
        'Article 8 on loss and damage is a basis for liability and compensation.',
        'the decision that adopted the Agreement says that it is not.',
      ),
      right('At Glasgow India announced net zero emissions by 2070.', 'it did so at COP26 in 2021.'),
    ),
    {
      stem: 'Which share of installed electric power capacity from sources other than fossil fuels did India promise for 2030?',
      options: ['33 per cent', '40 per cent', '50 per cent', '60 per cent'],
      answer: 2,
      explanation:
        'About 50 per cent, in the update of 2022. Forty per cent was the promise of 2015, 60 per cent is that for 2035, and 33 per cent was the lower end of the first promise on emissions intensity.',
    },
  ],
  questions: ['climate-and-ozone-treaties'],
  mainsQuestions: [
    {
      text: 'The Paris Agreement replaced targets from above by pledges from below. Critically examine whether this has strengthened or weakened the principle of equity.',
      words: 250,
      marks: 15,
      hint: 'Compare with Kyoto; use differentiation in NDCs, transparency and finance.',
    },
  ],
  pastQuestions: ['paris-agreement-2016'],
  sources: [
    {
      publisher: 'UNFCCC',
      title: 'Paris Agreement, the text',
      url: 'https://unfccc.int/sites/default/files/english_paris_agreement.pdf',
    },
    {
      publisher: 'UNFCCC',
      title: 'India’s updated first Nationally Determined Contribution, August 2022',
      url: 'https://unfccc.int/sites/default/files/NDC/2022-08/India%20Updated%20First%20Nationally%20Determined%20Contrib.pdf',
    },
    {
      publisher: 'United Nations Environment Programme',
      title: 'Emissions Gap Report 2025',
      url: 'https://www.unep.org/resources/emissions-gap-report-2025',
    },
    {
      publisher: 'Vaidra',
      title: 'India’s contribution for 2035',
      url: 'https://vaidra.in/prepare/current-affairs/article/india-revises-ndcs-47-gdp-emission-intensity-cut-by-2035-60-clean-power-354gtcoe-forest-sink',
    },
  ],
  related: ['montreal-protocol-and-kigali-amendment'],
}
