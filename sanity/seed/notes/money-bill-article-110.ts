import { bullets, callout, h2, numbers, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
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
      'Article 110 calls a Bill a Money Bill if it contains **only** provisions on the matters it lists, or matters incidental to them.',
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
      'The Rajya Sabha must return it within **fourteen days**, and the Lok Sabha may accept or reject its recommendations.',
      'The President may give or withhold assent, but cannot return it (Article 111).',
    ]),
    callout(
      'remember',
      'There is no joint sitting on a Money Bill. Article 108 excludes it, because the two Houses cannot disagree in law.',
    ),

    h2('Financial Bills'),
    p(
      'Article 117 knows two more kinds. A Bill with matters of Article 110 **and** others needs the President’s recommendation and starts in the Lok Sabha, but then passes like an ordinary Bill. A Bill that merely involves expenditure from the Consolidated Fund may start in either House; neither House may pass it unless the President has recommended its consideration.',
    ),

    h2('Is the certificate open to review?'),
    p(
      'In the Aadhaar judgment (2018) the majority upheld the Aadhaar Act as a Money Bill and held that the Speaker’s certificate can be examined by the Court. In _Rojer Mathew v. South Indian Bank_ (2019) a Bench of five doubted how the first question had been reasoned and referred it to a larger Bench.',
    ),
  ],
  keyFacts: [
    'Article 110: only the matters it lists, or matters incidental to them.',
    'The Rajya Sabha returns a Money Bill within fourteen days; no joint sitting.',
    'The President may give or withhold assent, but cannot return it (Article 111).',
  ],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 107 to 117',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    { publisher: 'Supreme Court of India', title: 'Rojer Mathew v. South Indian Bank Ltd., (2020) 6 SCC 1' },
  ],
  related: ['basic-structure-doctrine', 'fiscal-revenue-and-primary-deficit'],
}
