import { bullets, callout, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'fiscal-revenue-and-primary-deficit',
  title: 'Fiscal, revenue and primary deficit made simple',
  context:
    'The Budget papers print four deficits side by side. Each answers a different question about the health of public finance, and one small example is enough to keep them apart.',
  publishedAt: '2026-02-09T11:00:00+05:30',
  author: 'geography-desk',
  topics: ['public-finance'],
  syllabus: [
    ['GS3', '3.3'],
    ['GS', 'P.5'],
  ],
  relevance: 'both',
  body: [
    p(
      'The Constitution calls the Budget the **annual financial statement** (Article 112). It keeps revenue apart from capital: a receipt is on capital account when it creates a debt or reduces an asset, and spending is on capital account when it creates an asset or reduces a debt.',
    ),

    h2('Four measures'),
    bullets([
      '**Revenue deficit** = revenue expenditure − revenue receipts. It shows borrowing for day-to-day needs.',
      '**Effective revenue deficit** = revenue deficit − grants for the creation of capital assets.',
      '**Fiscal deficit** = total expenditure − (revenue receipts + capital receipts that create no debt). It shows how much must be borrowed in the year.',
      '**Primary deficit** = fiscal deficit − interest payments. It shows what present policy adds, apart from old debt.',
    ]),

    h2('An example'),
    table(
      [
        ['Item', 'Rupees crore'],
        ['Revenue receipts', '600'],
        ['Recovery of loans and disinvestment', '40'],
        ['Revenue expenditure', '750'],
        ['of which interest', '200'],
        ['Capital expenditure', '190'],
        ['Revenue deficit', '750 − 600 = 150'],
        ['Fiscal deficit', '940 − 640 = 300'],
        ['Primary deficit', '300 − 200 = 100'],
      ],
      { caption: 'An example with made-up figures', headerColumn: true },
    ),

    h2('The law'),
    p(
      'The Fiscal Responsibility and Budget Management Act, 2003 asked the Union to bring its deficits down, with a fiscal deficit of 3 per cent of GDP as the goal. After the review committee under N.K. Singh, the Act was amended in 2018. Debt became the anchor: 60 per cent of GDP for the Union and the States together and 40 per cent for the Union, by the end of 2024-25. The **escape clause**, vague in 2003, now names its grounds, such as war, national calamity or collapse of agriculture, and allows half a per cent of GDP.',
    ),
    p(
      'The goal for debt was missed. The Budget of February 2026 put the debt of the Union at 55.6 per cent of GDP in 2026-27 and its fiscal deficit at 4.3 per cent; the aim is now a debt of about 50 per cent, within one point, by March 2031.',
    ),

    h2('Is a deficit always bad?'),
    p(
      'Borrowing that builds roads can pay for itself by growth; borrowing for salaries and interest cannot. Too much of it may push up interest rates and leave less for private investors, which is called crowding out. In a slump it may draw private investment in, because someone has to spend first. The quality of spending matters as much as the size of the gap.',
    ),

    h2('Criticism of the fiscal rules'),
    bullets([
      'Targets were moved several times, so they lost force.',
      'Borrowing by public bodies outside the Budget hid a part of the deficit until much of it was brought onto the books from 2020-21.',
      'A fixed ratio to GDP can force cuts in a bad year, when revenue falls by itself.',
      'States need the consent of the Union to borrow while they owe it money (Article 293). Several call the limits set in this way too tight.',
    ]),

    h2('Way forward'),
    bullets([
      'An independent fiscal council to check forecasts, as the N.K. Singh Committee (2017) and the Fifteenth Finance Commission proposed',
      'A falling revenue deficit, so that borrowing pays for assets',
      'Wider tax bases and fewer exemptions in place of cuts in capital spending',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Disinvestment and recovery of loans are capital receipts that create no debt: they lower the fiscal deficit.',
      'Interest is revenue expenditure. Grants to States are revenue expenditure even when they build assets.',
      'The Reserve Bank may not buy the Union’s bonds in the primary market since April 2006, except on grounds named in the Act.',
    ]),
    callout(
      'remember',
      'When the primary deficit is zero, the whole of the year’s borrowing goes to pay interest on old debt.',
    ),
  ],
  keyFacts: [
    'Fiscal deficit − interest payments = primary deficit.',
    'Revenue deficit − grants for capital assets = effective revenue deficit.',
    'Budget 2026-27 (estimates): fiscal deficit 4.3 per cent of GDP, debt of the Union 55.6 per cent.',
    'Article 112: annual financial statement. FRBM Act, 2003, amended in 2018.',
  ],
  quiz: [
    howMany(
      right(
        'Receipts from disinvestment lower the fiscal deficit.',
        'they are capital receipts that create no debt.',
      ),
      wrong(
        'Interest payments are capital expenditure.',
        'they create no asset and reduce no debt, so they are revenue expenditure.',
      ),
      wrong(
        'The effective revenue deficit is larger than the revenue deficit.',
        'it is smaller, because grants for capital assets are taken off.',
      ),
    ),
    whichOfTwo(
      right(
        'When the primary deficit is zero, the fiscal deficit equals the interest payments.',
        'the primary deficit is the fiscal deficit less interest.',
      ),
      right('Borrowing is a capital receipt.', 'it creates a debt, which is the test of a capital receipt.'),
    ),
    {
      stem: 'Total expenditure is 700, revenue receipts are 500, recovery of loans is 50 and interest payments are 90. What is the primary deficit?',
      options: ['200', '150', '110', '60'],
      answer: 3,
      explanation:
        'The fiscal deficit is 700 − 550 = 150; less interest of 90 it leaves 60. The option 200 forgets the recovery of loans, 150 is the fiscal deficit, and 110 takes interest from 200.',
    },
  ],
  mainsQuestions: [
    {
      text: 'A fiscal deficit is judged by what it pays for and not by its size alone. Discuss with reference to the path of fiscal consolidation since the amendment of 2018.',
      words: 150,
      marks: 10,
      hint: 'Revenue and capital spending, debt as the anchor, the escape clause, estimates of the Budget for 2026-27.',
    },
  ],
  pastQuestions: ['capital-budget-2021'],
  sources: [
    {
      publisher: 'Ministry of Finance',
      title: 'Budget at a Glance 2026-27',
      url: 'https://www.indiabudget.gov.in/doc/Budget_at_Glance/bag1.pdf',
    },
    {
      publisher: 'Government of India',
      title: 'The Fiscal Responsibility and Budget Management Act, 2003, sections 4 and 5',
    },
  ],
  related: ['money-bill-article-110', 'finance-commission-article-280'],
}
