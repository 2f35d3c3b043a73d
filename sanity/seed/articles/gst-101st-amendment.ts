import { bullets, callout, h2, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'gst-101st-amendment',
  title: 'Goods and Services Tax in the Constitution',
  context:
    'GST came into force on 1 July 2017, after the 101st Amendment gave the Union and the States a power to tax at the same time. Three articles and the votes in one Council carry the whole tax.',
  publishedAt: '2026-07-01T09:00:00+05:30',
  author: 'geography-desk',
  reviewer: 'polity-desk',
  topics: ['public-finance', 'federalism'],
  syllabus: [
    ['GS3', '3.1'],
    ['GS2', '2.2'],
    ['GS', 'P.5'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  body: [
    p(
      'Before 2017 the Union taxed manufacture and services, the States taxed sale, and tax fell upon tax. Central excise on most goods, service tax, State VAT, entry tax and several others were merged. Basic customs duty was not. GST is one tax on **supply**, collected at each stage with credit for what was paid before, so that it falls in the end on the consumer. It goes to the State where the goods or services are consumed.',
    ),

    h2('Three articles'),
    bullets([
      '**Article 246A:** Parliament and the State legislatures both may make laws on GST; supply between States is for Parliament alone.',
      '**Article 269A:** GST on supply between States is collected by the Union and shared.',
      '**Article 279A:** the GST Council.',
    ]),
    p(
      'The taxes are called CGST and SGST (or UTGST in a Union territory without a legislature) within a State, and IGST between States and on imports.',
    ),

    h2('The Council'),
    bullets([
      'The Union Finance Minister chairs; the Union Minister of State for revenue or finance and one minister of each State, and of each Union territory with a legislature, are members.',
      'The vote of the Union weighs **one-third**, the votes of all States together **two-thirds**.',
      'A decision needs **three-fourths** of the weighted votes of members present and voting. Neither side can decide alone.',
      'Half of the members make the quorum.',
    ]),
    callout(
      'note',
      'In Union of India v. Mohit Minerals (2022) the Supreme Court held that the Council’s recommendations have persuasive value and do not bind Parliament or the State legislatures.',
    ),

    h2('What stays outside'),
    bullets([
      'Alcoholic liquor for human consumption is left out by the definition of GST in Article 366(12A).',
      'Crude petroleum, diesel, petrol, natural gas and aviation turbine fuel are in the law, but will be taxed only from a date that the Council recommends.',
    ]),

    h2('Compensation and rates'),
    p(
      'Under an Act of 2017 the Union made good the States’ losses for the first five years, counted with a growth of 14 per cent a year on the revenue of 2015-16, out of a cess on certain goods. The cess outlived the five years, to repay loans taken for the States, and ended on 1 February 2026.',
    ),
    p(
      'Since 22 September 2025, after the 56th meeting of the Council, most goods and services bear **5 or 18 per cent**, and a few luxury and harmful goods 40 per cent.',
    ),

    h2('What has been achieved'),
    bullets([
      'One market: check posts for sales tax at State borders are gone, and the e-way bill travels with the goods.',
      'Gross collection grew to about 22 lakh crore rupees in 2024-25.',
      'Credit for tax paid earlier gives buyers a reason to ask for bills, so more firms register.',
    ]),

    h2('Criticism and way forward'),
    bullets([
      'Several States fear a loss of revenue without compensation. They point out that the Union’s third of the votes is enough to block any decision.',
      'Fuel and liquor remain outside, so credit breaks off where industry needs it.',
      'Small firms lose credit when a supplier does not file a return.',
      'Disputes waited for years, as the Appellate Tribunal was launched only in September 2025.',
      'A mechanism for disputes between governments, as Article 279A(11) requires, and a calendar for bringing in natural gas and aviation fuel would be first steps.',
    ]),
  ],
  keyFacts: [
    'Constitution (101st Amendment) Act, 2016; GST from 1 July 2017.',
    'Council: Article 279A. Votes: Union one-third, States two-thirds, three-fourths to decide.',
    'GST is a tax on supply and goes to the place of consumption.',
    'Mohit Minerals (2022): recommendations of the Council are not binding.',
    'Main rates since 22 September 2025: 5 and 18 per cent; 40 per cent on a few goods.',
  ],
  quiz: [
    howMany(
      right(
        'The Union alone can block a decision of the GST Council.',
        'its vote weighs one-third, and a decision needs three-fourths.',
      ),
      wrong(
        'All States together can carry a decision against the Union.',
        'their votes weigh two-thirds, which is less than three-fourths.',
      ),
      right('Half of the members of the Council make its quorum.', 'Article 279A(7) says so.'),
    ),
    whichOfTwo(
      wrong('Basic customs duty was merged in GST.', 'customs duty continues; imports bear IGST besides.'),
      wrong(
        'The definition of GST in Article 366(12A) leaves out petrol.',
        'it leaves out only alcoholic liquor for human consumption; petrol is deferred until the Council names a date.',
      ),
    ),
    {
      stem: 'Which Article gives both the Union and the States the power to make laws on GST?',
      options: ['Article 246A', 'Article 269A', 'Article 279A', 'Article 280'],
      answer: 0,
      explanation:
        'Article 246A. Article 269A is about supply between States, 279A about the Council and 280 about the Finance Commission.',
    },
  ],
  mainsQuestions: [
    {
      text: 'GST has made India one market, but at some cost to the fiscal autonomy of the States. Critically analyse.',
      words: 250,
      marks: 15,
      hint: 'Weights in the Council, the end of compensation, Mohit Minerals, gains in compliance and trade.',
    },
  ],
  pastQuestions: ['gst-compensation-2020'],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 246A, 269A, 279A and 366(12A)',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'GST Council',
      title: 'Recommendations of the 56th meeting, September 2025',
      url: 'https://gstcouncil.gov.in/sites/default/files/2025-09/press_release_press_information_bureau_0.pdf',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Union of India v. Mohit Minerals Pvt. Ltd., (2022) 10 SCC 700',
    },
  ],
  related: ['finance-commission-article-280'],
}
