import { bullets, callout, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'basic-structure-doctrine',
  title: 'Basic structure doctrine: how far can Parliament amend?',
  context:
    'Article 368 lets Parliament amend the Constitution. Since 1973 the Supreme Court has held that this power stops short of the basic structure, whatever the majority behind an amendment.',
  publishedAt: '2026-11-20T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['constitution'],
  syllabus: [
    ['GS2', '2.1'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  cover: {
    image: 'amending-power',
    alt: 'Timeline: Shankari Prasad 1951, Golaknath 1967, Kesavananda Bharati 1973, Minerva Mills 1980, Coelho 2007',
  },
  body: [
    p(
      'The Constitution does not use the words “basic structure”. The doctrine was built by the Supreme Court in a line of cases about one question: is a constitutional amendment a “law” that Article 13 forbids when it takes away a fundamental right?',
    ),

    h2('The road to Kesavananda'),
    table(
      [
        ['Case', 'Year', 'What was held'],
        ['Shankari Prasad', '1951', 'An amendment is not “law” under Article 13; any part can be amended'],
        ['Sajjan Singh (AIR 1965)', '1964', 'The same view, though two judges voiced doubts'],
        ['Golaknath', '1967', 'Parliament cannot take away or abridge fundamental rights'],
        ['Kesavananda Bharati', '1973', 'Any part can be amended, but not the basic structure'],
        ['Indira Nehru Gandhi v. Raj Narain', '1975', 'The doctrine used to strike down an amendment'],
        ['Minerva Mills', '1980', 'A limited amending power is itself a basic feature'],
        ['Waman Rao', '1981', 'Ninth Schedule laws added after 24 April 1973 are open to challenge'],
        ['I.R. Coelho', '2007', 'Nine judges confirm this and say how such laws are tested'],
      ],
      { caption: 'Amending power in the Supreme Court', headerColumn: true },
    ),
    p(
      'In _Kesavananda Bharati v. State of Kerala_, decided on 24 April 1973 by thirteen judges with a majority of **7 to 6**, the Court overruled Golaknath and upheld the 24th Amendment, yet found an implied limit in the very word “amend”: a thing that is amended keeps its identity.',
    ),

    h2('What counts as basic'),
    p('There is no closed list. Among the features that the Court has named are:'),
    bullets([
      'Supremacy of the Constitution and the rule of law',
      'Republican and democratic form of government, with free and fair elections',
      'Secularism and the federal character of the Constitution (_S.R. Bommai_, 1994)',
      'Separation of powers and an independent judiciary',
      'Judicial review under Articles 32 and 226 (_L. Chandra Kumar_, 1997)',
      'Balance between Fundamental Rights and Directive Principles (_Minerva Mills_, 1980)',
    ]),

    h2('For and against'),
    bullets([
      '**For:** it protects citizens from a passing majority and keeps the Constitution one document.',
      '**Against:** the test is made by unelected judges, its content is uncertain, and it has no express basis in the text.',
    ]),
    callout(
      'remember',
      'The 99th Amendment, which created the National Judicial Appointments Commission, was struck down in 2015 because it violated the independence of the judiciary, a part of the basic structure.',
      'A use of the doctrine in this century',
    ),
  ],
  keyFacts: [
    'Kesavananda Bharati was decided on 24 April 1973 by 13 judges, 7 to 6.',
    'Golaknath (1967) was overruled; the 24th Amendment (1971) was upheld.',
    'Minerva Mills (1980) struck down clauses (4) and (5) of Article 368.',
    'Waman Rao (1981) drew the line of 24 April 1973 for the Ninth Schedule; I.R. Coelho (2007) confirmed it.',
  ],
  quiz: [
    {
      stem: 'In which case did the Supreme Court first lay down the basic structure doctrine?',
      options: ['Golaknath', 'Shankari Prasad', 'Minerva Mills', 'Kesavananda Bharati'],
      answer: 3,
      explanation:
        'The doctrine was laid down in Kesavananda Bharati v. State of Kerala on 24 April 1973. Minerva Mills (1980) applied and extended it.',
    },
    {
      stem: 'The power and the procedure to amend the Constitution are found in which Article?',
      options: ['Article 352', 'Article 360', 'Article 368', 'Article 370'],
      answer: 2,
      explanation: 'Article 368, in Part XX, deals with the amendment of the Constitution.',
    },
    {
      stem: 'The I.R. Coelho judgment of 2007 is about which part of the Constitution?',
      options: ['Seventh Schedule', 'Ninth Schedule', 'Tenth Schedule', 'Eleventh Schedule'],
      answer: 1,
      explanation:
        'Following Waman Rao (1981), the Court held that laws put into the Ninth Schedule after 24 April 1973 can be tested against the basic structure.',
    },
  ],
  mainsQuestions: [
    {
      text: 'The basic structure doctrine limits Parliament without a word of the Constitution to say so. Is it judicial overreach or a necessary safeguard? Critically examine.',
      words: 250,
      marks: 15,
      hint: 'Start from the meaning of “amend” in Article 368; use Minerva Mills and the 2015 judgment on the 99th Amendment.',
    },
  ],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 13 and 368',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Kesavananda Bharati v. State of Kerala, (1973) 4 SCC 225',
      url: 'https://indiankanoon.org/doc/257876/',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Minerva Mills v. Union of India, (1980) 3 SCC 625',
      url: 'https://indiankanoon.org/doc/1939993/',
    },
    { publisher: 'Supreme Court of India', title: 'Waman Rao v. Union of India, (1981) 2 SCC 362' },
    { publisher: 'Supreme Court of India', title: 'I.R. Coelho v. State of Tamil Nadu, (2007) 2 SCC 1' },
  ],
  related: ['writs-under-article-32', 'money-bill-article-110'],
}
