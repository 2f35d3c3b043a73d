import { bullets, callout, h2, numbers, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'money-bill-article-110',
  title: 'Money Bill: Article 110 and the role of the Rajya Sabha',
  context:
    'Every Budget session brings Money Bills, and the label matters: once the Speaker has certified a Bill, the Rajya Sabha can only recommend. Several laws of the last decade were challenged on this very ground.',
  publishedAt: '2026-02-09T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['parliament-and-executive'],
  syllabus: [
    ['GS2', '2.5'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  body: [
    p(
      'Article 110 calls a Bill a Money Bill if it contains **only** provisions on the matters it lists, or matters incidental to them. The word “only” decides most disputes.',
    ),

    h2('What it may contain'),
    bullets([
      'Imposition, abolition, remission, alteration or regulation of a tax',
      'Borrowing by the Government of India, or a guarantee given by it',
      'Custody of the Consolidated Fund or the Contingency Fund, and payments into or out of them',
      'Appropriation out of the Consolidated Fund of India',
      'Expenditure declared to be charged on the Consolidated Fund',
      'Receipts on account of the Consolidated Fund or the public account, and audit of accounts',
    ]),
    p(
      'A Bill is **not** a Money Bill merely because it provides for fines, for licence fees or fees for services, or for a tax by a local authority for local purposes.',
    ),

    h2('How it passes'),
    numbers([
      'It is introduced in the Lok Sabha only, on the recommendation of the President.',
      'The Speaker certifies it; Article 110(3) makes the Speaker’s decision final.',
      'The Rajya Sabha must return it within **fourteen days**, and the Lok Sabha may accept or reject its recommendations. If it is not returned in time, it counts as passed by both Houses.',
      'The President may give or withhold assent, but cannot return it (Article 111).',
    ]),
    callout(
      'remember',
      'There is no joint sitting on a Money Bill. Article 108 excludes it, because the two Houses cannot disagree in law.',
    ),

    h2('Financial Bills'),
    table(
      [
        ['Aspect', 'Money Bill (110)', 'Financial Bill (117(1))', 'Expenditure Bill (117(3))'],
        [
          'Content',
          'Only matters of Article 110',
          'Such matters and others',
          'Spending from the Consolidated Fund',
        ],
        ['Starts in', 'Lok Sabha', 'Lok Sabha', 'Either House'],
        ['President’s recommendation', 'To introduce', 'To introduce', 'To consider'],
        ['Rajya Sabha', 'Recommends', 'Amends or rejects', 'Amends or rejects'],
        ['Joint sitting', 'No', 'Yes', 'Yes'],
      ],
      { caption: 'Three kinds of Bill', headerColumn: true },
    ),

    h2('Is the certificate open to review?'),
    p(
      'In the Aadhaar judgment (September 2018) four of five judges upheld the Aadhaar Act as a Money Bill and held that the Court can examine the Speaker’s certificate. Justice D.Y. Chandrachud dissented. In _Rojer Mathew v. South Indian Bank_ (November 2019) a Bench of five doubted the reasoning on Article 110 and referred the question to a larger Bench. The judgment of February 2024 that struck down electoral bonds, which a Finance Act had made possible, did not decide the question.',
    ),

    h2('Criticism and way forward'),
    bullets([
      'Finance Acts have carried matters far from taxation, such as the reorganisation of tribunals in 2017.',
      'The label takes away the Rajya Sabha’s power to amend, and with it the say of the States.',
      'The Government answers that the elected House must control money, and that delay hurts.',
      'In Britain the Speaker consults two senior members, if practicable, before certifying (Parliament Act, 1911). A similar committee, and reasons in writing, would make the certificate easier to trust.',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Every Money Bill is a Financial Bill in the wide sense, but not the reverse.',
      'Only a Minister may introduce a Money Bill, as it needs the President’s recommendation. A Bill to reduce or abolish a tax is a Money Bill as well, but a mere amendment for this needs no recommendation.',
      'A constitutional amendment is never a Money Bill.',
    ]),
  ],
  keyFacts: [
    'Article 110: only the matters it lists, or matters incidental to them.',
    'The Rajya Sabha returns a Money Bill within fourteen days; no joint sitting.',
    'The President may give or withhold assent, but cannot return it (Article 111).',
    'Financial Bills: Article 117. Money Bills of States: Articles 198 and 199.',
  ],
  quiz: [
    howMany(
      right(
        'A Money Bill is introduced in the Lok Sabha only.',
        'Article 109(1) keeps it out of the Rajya Sabha at the start.',
      ),
      wrong(
        'The Rajya Sabha may amend a Money Bill.',
        'it may only make recommendations, which the Lok Sabha may reject.',
      ),
      wrong(
        'A deadlock on a Money Bill is resolved by a joint sitting.',
        'Article 108 excludes Money Bills; the Lok Sabha has the last word.',
      ),
    ),
    whichOfTwo(
      wrong(
        'A Bill that provides for fines is a Money Bill for that reason.',
        'Article 110(2) says that fines and fees do not by themselves make a Money Bill.',
      ),
      wrong(
        'The President may return a Money Bill for reconsideration.',
        'the proviso to Article 111 excludes Money Bills.',
      ),
    ),
    {
      stem: 'Who certifies that a Bill is a Money Bill?',
      options: [
        'The President',
        'The Finance Minister',
        'The Speaker of the Lok Sabha',
        'The Chairman of the Rajya Sabha',
      ],
      answer: 2,
      explanation:
        'Article 110(4) asks for the certificate of the Speaker. The President recommends the introduction, the Finance Minister usually introduces, and the Chairman has no part in the decision.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Bypassing the Rajya Sabha through the label of a Money Bill weakens bicameralism. Critically examine in the light of recent judgments.',
      words: 250,
      marks: 15,
      hint: 'The word “only” in Article 110; the Aadhaar judgment, Rojer Mathew, and reforms of the certificate.',
    },
  ],
  pastQuestions: ['money-bill-2018'],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 107 to 117',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Justice K.S. Puttaswamy v. Union of India (Aadhaar), (2019) 1 SCC 1',
      url: 'https://indiankanoon.org/doc/127517806/',
    },
    { publisher: 'Supreme Court of India', title: 'Rojer Mathew v. South Indian Bank Ltd., (2020) 6 SCC 1' },
  ],
  related: ['basic-structure-doctrine', 'fiscal-revenue-and-primary-deficit'],
}
