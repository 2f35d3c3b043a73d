import { bullets, callout, h2, numbers, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'

export const article: SeedArticle = {
  slug: 'nolan-seven-principles',
  title: 'Seven principles of public life: the Nolan Committee',
  context:
    'A British committee of 1994 gave the world a short list of values for those who hold public office. It is the handiest frame for answers on probity in General Studies Paper IV.',
  publishedAt: '2026-05-11T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['public-service-values'],
  syllabus: [
    ['GS4', '4.7'],
    ['GS4', '4.3'],
  ],
  relevance: 'mains',
  body: [
    p(
      'After several scandals about members of Parliament, Prime Minister John Major set up the **Committee on Standards in Public Life** in October 1994 under Lord Nolan. Its first report, of May 1995, named seven principles. In October 2025 an **Ethics and Integrity Commission** took the Committee’s place; the principles remain.',
    ),

    h2('The seven principles'),
    numbers([
      '**Selflessness:** act solely in terms of the public interest.',
      '**Integrity:** avoid obligations to people who may try to influence your work; declare interests.',
      '**Objectivity:** decide impartially, fairly and on merit, by the best evidence.',
      '**Accountability:** answer to the public and submit to scrutiny.',
      '**Openness:** decide in the open; withhold information only for clear and lawful reasons.',
      '**Honesty:** be truthful.',
      '**Leadership:** show these principles in your own behaviour and challenge poor behaviour.',
    ]),

    h2('Where India stands'),
    bullets([
      'The Second Administrative Reforms Commission discussed them in its fourth report, _Ethics in Governance_ (2007).',
      'The All India Services (Conduct) Rules, 1968 were amended in 2014 to name values such as political neutrality, accountability, transparency and responsiveness to the public, above all to the weaker sections.',
      '**Openness** has a law: the Right to Information Act, 2005. **Accountability** has the Lokpal and Lokayuktas Act, 2013.',
    ]),
    table(
      [
        ['Principle', 'What supports it in India'],
        ['Selflessness', 'Oath of office; Article 51A, fundamental duties'],
        ['Integrity', 'Conduct rules: gifts, property returns, conflict of interest'],
        ['Objectivity', 'Article 14; open tenders under the General Financial Rules, 2017'],
        ['Accountability', 'Comptroller and Auditor General, committees of Parliament, Lokpal'],
        ['Openness', 'Right to Information Act, section 4: disclosure without request'],
        ['Honesty', 'Prevention of Corruption Act, 1988, as amended in 2018'],
        ['Leadership', 'Left to example and to appraisal'],
      ],
      { caption: 'The principles and Indian law', headerColumn: true },
    ),
    callout(
      'example',
      'A district officer sits on the committee that buys school furniture, and her cousin’s firm has made the lowest bid.\n\nIntegrity asks her to declare the interest and step aside; objectivity, that the bid is judged on merit by others; openness, that the reasons are put on record.',
      'Using the list in a case study',
    ),

    h2('Limits'),
    p(
      'Principles do not enforce themselves. Without protected complaints, timely inquiry and leaders who live by them, a list on the wall breeds cynicism. They can also pull apart: openness may hurt the privacy of a citizen. In an answer, say which value gives way, and why.',
    ),
    bullets([
      'The list is about persons. Much misconduct comes from systems: low pay in the lower ranks, frequent transfers, wide discretion, slow trials.',
      'Good conduct is hard to see and easy to claim, so the list can become a form to be signed.',
      'The Lokpal Act came in 2013, the first Lokpal in 2019. A law without an institution changes little.',
    ]),

    h2('Way forward'),
    bullets([
      'Teach the principles through cases from the officer’s own work, at entry and at each promotion.',
      'Publish interests, reasons and contracts by default, so that openness needs no request.',
      'Rotate sensitive posts, and give a fixed tenure in others.',
      'Judge leaders by what their offices do. The tone of an office is set at the top.',
    ]),
    p(
      'The ideas are not foreign. The _Arthashastra_ places the happiness of the ruler in that of the people, and Gandhi saw those with power as trustees.',
    ),
  ],
  keyFacts: [
    'Committee on Standards in Public Life: October 1994, Lord Nolan; first report May 1995.',
    'Selflessness, integrity, objectivity, accountability, openness, honesty, leadership.',
    'Replaced in October 2025 by the Ethics and Integrity Commission; the principles remain.',
  ],
  mainsQuestions: [
    {
      text: 'Which of the seven principles of public life is hardest to practise in a district administration? Illustrate with an example.',
      words: 150,
      marks: 10,
      hint: 'Choose one, name the pressure against it, show a decision, and say what made it possible.',
    },
    {
      text: 'Principles of public life do not enforce themselves. Discuss the institutions that give them force in India, and their limits.',
      words: 150,
      marks: 10,
    },
  ],
  sources: [
    {
      publisher: 'Committee on Standards in Public Life, United Kingdom',
      title: 'The Seven Principles of Public Life',
      url: 'https://www.gov.uk/government/publications/the-7-principles-of-public-life',
    },
    {
      publisher: 'Second Administrative Reforms Commission',
      title: 'Ethics in Governance, fourth report, 2007',
      url: 'https://darpg.gov.in/sites/default/files/ethics4.pdf',
    },
  ],
  related: ['code-of-conduct-and-code-of-ethics', 'emotional-intelligence-in-administration'],
}
