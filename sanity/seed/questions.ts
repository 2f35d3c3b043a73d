import { keyed, reference, type SeedDocument } from './document.ts'
import { howMany, right, whichOfTwo, wrong, type Question } from './question.ts'
import type { syllabusPapers } from './syllabus.ts'
import type { topics } from './topics.ts'

interface BankQuestion extends Question {
  topics: (keyof typeof topics)[]
  /** Paper and line, e.g. `['GS', 'P.4']`. */
  syllabus: [paper: keyof typeof syllabusPapers, line: string][]
  difficulty: 'easy' | 'medium' | 'hard'
  sources: { publisher: string; title: string }[]
}

const constitution = (articles: string) => ({
  publisher: 'Legislative Department, Government of India',
  title: `The Constitution of India, ${articles}`,
})

/** Questions across several articles, each of whose facts stands in one of them. */
export const questions = {
  'bodies-for-union-and-states': {
    ...howMany(
      right('The Constitution provides for an Inter-State Council.', 'Article 263 does.'),
      wrong(
        'The Constitution provides for the Zonal Councils.',
        'the States Reorganisation Act, 1956 created them.',
      ),
      right(
        'The Constitution provides for the GST Council.',
        'Article 279A does, since the 101st Amendment.',
      ),
    ),
    topics: ['federalism'],
    syllabus: [
      ['GS', 'P.4'],
      ['GS2', '2.2'],
    ],
    difficulty: 'medium',
    sources: [constitution('Articles 263 and 279A')],
  },
  'money-bill-and-emergency': {
    ...whichOfTwo(
      wrong(
        'The President may return a Money Bill to the Houses for reconsideration.',
        'under Article 111 the President gives or withholds assent, but cannot return a Money Bill.',
      ),
      wrong(
        'A financial emergency was proclaimed in 1975.',
        'a financial emergency has never been proclaimed.',
      ),
    ),
    topics: ['parliament-and-executive'],
    syllabus: [
      ['GS', 'P.4'],
      ['GS2', '2.5'],
    ],
    difficulty: 'easy',
    sources: [constitution('Articles 111 and 360')],
  },
  'commissions-of-union-and-states': {
    ...howMany(
      right(
        'Article 280 provides for a Finance Commission of the Union.',
        'it has a chairman and four members.',
      ),
      right('Article 243I provides for a State Finance Commission.', 'it is constituted every five years.'),
      right(
        'A State Election Commission conducts the elections to the panchayats.',
        'Article 243K entrusts it with them; Article 324 covers Parliament, the State legislatures, President and Vice-President.',
      ),
    ),
    topics: ['constitutional-bodies', 'federalism'],
    syllabus: [
      ['GS', 'P.4'],
      ['GS2', '2.8'],
    ],
    difficulty: 'medium',
    sources: [constitution('Articles 243I, 243K, 280 and 324')],
  },
  'rights-beyond-suspension': {
    stem: 'Which amendment of the Constitution put Articles 20 and 21 beyond suspension during an emergency?',
    options: ['The 42nd', 'The 44th', 'The 61st', 'The 73rd'],
    answer: 1,
    explanation:
      'The 44th, of 1978. The 42nd preceded it in 1976, the 61st lowered the voting age to 18, and the 73rd is about the panchayats.',
    topics: ['constitution', 'parliament-and-executive'],
    syllabus: [
      ['GS', 'P.4'],
      ['GS2', '2.1'],
    ],
    difficulty: 'easy',
    sources: [constitution('Article 359')],
  },
  'gandhi-1917-to-1932': {
    ...howMany(
      wrong(
        'Gandhi undertook his first hunger strike in India at Champaran.',
        'it was at Ahmedabad in 1918; Champaran was civil disobedience.',
      ),
      right(
        'The Gandhi-Irwin Pact was concluded in the year after the Dandi March.',
        'the march was in 1930, the pact is of 5 March 1931.',
      ),
      wrong(
        'Gandhi signed the Poona Pact.',
        'Ambedkar and Malaviya were among those who signed it; he did not.',
      ),
    ),
    topics: ['freedom-struggle'],
    syllabus: [
      ['GS', 'P.2'],
      ['GS1', '1.3'],
    ],
    difficulty: 'medium',
    sources: [
      {
        publisher: 'Publications Division, Government of India',
        title: 'The Collected Works of Mahatma Gandhi',
      },
    ],
  },
  'freedom-struggle-in-order': {
    stem: 'Consider the following events:\n1. The Communal Award\n2. The breaking of the salt law at Dandi\n3. The satyagraha at Kheda\n4. The Gandhi-Irwin Pact\nWhich one of the following is their correct order in time?',
    options: ['3 – 2 – 4 – 1', '3 – 4 – 2 – 1', '2 – 3 – 1 – 4', '2 – 4 – 3 – 1'],
    answer: 0,
    explanation:
      'Kheda in 1918, the salt law on 6 April 1930, the pact on 5 March 1931, and the award on 16 August 1932.',
    topics: ['freedom-struggle'],
    syllabus: [['GS', 'P.2']],
    difficulty: 'hard',
    sources: [
      {
        publisher: 'Publications Division, Government of India',
        title: 'The Collected Works of Mahatma Gandhi',
      },
    ],
  },
  'rivers-and-soils-of-the-deccan': {
    ...whichOfTwo(
      right(
        'The Narmada ends in an estuary and the Godavari in a delta.',
        'the Narmada and the Tapi form estuaries; the Godavari, Krishna, Mahanadi and Kaveri form deltas.',
      ),
      wrong(
        'The black soil of the Deccan is rich in phosphorus and nitrogen.',
        'it is poor in both, and rich in lime, iron, magnesia and alumina.',
      ),
    ),
    topics: ['indian-geography'],
    syllabus: [
      ['GS', 'P.3'],
      ['GS1', '1.11'],
    ],
    difficulty: 'medium',
    sources: [{ publisher: 'NCERT', title: 'India: Physical Environment, Class XI' }],
  },
  'climate-and-ozone-treaties': {
    ...howMany(
      right(
        'Hydrofluorocarbons are greenhouse gases but do not deplete ozone.',
        'they contain no chlorine or bromine, and they trap heat.',
      ),
      wrong(
        'The Kigali Amendment changed the Paris Agreement.',
        'it changed the Montreal Protocol, in 2016.',
      ),
      right(
        'The Paris Agreement came into force before the Kigali Amendment.',
        'it did on 4 November 2016, the amendment in 2019.',
      ),
    ),
    topics: ['climate-change'],
    syllabus: [
      ['GS', 'P.6'],
      ['GS3', '3.14'],
    ],
    difficulty: 'medium',
    sources: [
      { publisher: 'United Nations', title: 'Paris Agreement, Article 21' },
      { publisher: 'UNEP Ozone Secretariat', title: 'The Montreal Protocol, as amended at Kigali' },
    ],
  },
  'targets-votes-and-deficits': {
    ...howMany(
      wrong(
        'India’s inflation target is set for the Wholesale Price Index.',
        'it is set for the combined Consumer Price Index, at 4 per cent.',
      ),
      wrong(
        'The recommendations of the GST Council bind Parliament.',
        'the Supreme Court held in Mohit Minerals (2022) that they are not binding.',
      ),
      wrong(
        'The fiscal deficit less interest payments is the revenue deficit.',
        'it is the primary deficit.',
      ),
    ),
    topics: ['public-finance', 'money-and-banking'],
    syllabus: [
      ['GS', 'P.5'],
      ['GS3', '3.1'],
    ],
    difficulty: 'medium',
    sources: [
      { publisher: 'Supreme Court of India', title: 'Union of India v. Mohit Minerals, 19 May 2022' },
      { publisher: 'Reserve Bank of India', title: 'The Reserve Bank of India Act, 1934, section 45ZA' },
    ],
  },
  'gujarat-on-two-lists': {
    ...whichOfTwo(
      right('Nalsarovar was the first Ramsar site in Gujarat.', 'it was designated in 2012.'),
      right('Ahmedabad was the first city of India on the World Heritage List.', 'it was inscribed in 2017.'),
    ),
    topics: ['gujarat', 'biodiversity', 'art-and-culture'],
    syllabus: [
      ['GS', 'P.2'],
      ['GS', 'P.6'],
    ],
    difficulty: 'easy',
    sources: [
      { publisher: 'Ramsar Convention', title: 'The List of Wetlands of International Importance' },
      { publisher: 'UNESCO', title: 'World Heritage List: Historic City of Ahmadabad' },
    ],
  },
  'self-defence-and-the-charter': {
    ...whichOfTwo(
      right(
        'The treaty between Russia and North Korea of 2024 refers to Article 51 of the UN Charter.',
        'its Article 4 promises military assistance in accordance with Article 51.',
      ),
      right(
        'An amendment of the UN Charter needs ratification by all permanent members of the Security Council.',
        'Article 108 asks for two-thirds of the members, all five permanent ones included.',
      ),
    ),
    topics: ['international-relations'],
    syllabus: [
      ['GS', 'P.1'],
      ['GS2', '2.18'],
    ],
    difficulty: 'medium',
    sources: [{ publisher: 'United Nations', title: 'Charter of the United Nations, Articles 51 and 108' }],
  },
  'protected-areas-and-wetlands': {
    ...whichOfTwo(
      wrong(
        'Biosphere reserves are notified under the Wild Life (Protection) Act, 1972.',
        'they are not in the Act; the Government of India designates them under a scheme.',
      ),
      wrong(
        'India joined the Ramsar Convention in 1971.',
        'the Convention was adopted in 1971; India joined in 1982.',
      ),
    ),
    topics: ['biodiversity'],
    syllabus: [
      ['GS', 'P.6'],
      ['GS3', '3.14'],
    ],
    difficulty: 'easy',
    sources: [
      { publisher: 'Ministry of Law and Justice', title: 'The Wild Life (Protection) Act, 1972' },
      { publisher: 'Ramsar Convention', title: 'The Convention on Wetlands: India' },
    ],
  },
} as const satisfies Record<string, BankQuestion>

export const questionDocuments = (): SeedDocument[] =>
  Object.entries<BankQuestion>(questions).map(([name, { topics, syllabus, sources, ...asked }]) =>
    keyed({
      _id: `question-${name}`,
      _type: 'question',
      ...asked,
      language: 'en',
      topics: topics.map((slug) => reference(`topic-${slug}`)),
      syllabus: syllabus.map(([paper, line]) => ({
        _type: 'syllabusReference',
        paper: reference(`syllabus-${paper.toLowerCase()}`),
        line,
      })),
      sources: sources.map((source) => ({ _type: 'source', ...source })),
    }),
  )
