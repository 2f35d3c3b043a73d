import { bullets, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'code-of-conduct-and-code-of-ethics',
  title: 'Code of conduct and code of ethics: the difference',
  context:
    'India’s civil servants have detailed conduct rules but no code of ethics in law. The syllabus names both, and an answer has to say why one is not the other.',
  publishedAt: '2026-11-17T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['public-service-values'],
  syllabus: [
    ['GS4', '4.7'],
    ['GS4', '4.6'],
  ],
  relevance: 'mains',
  body: [
    p(
      'A code of ethics says what one should **be**; a code of conduct says what one must **do or not do**. The first guides judgment in cases that no rule foresaw. The second can be enforced.',
    ),
    table(
      [
        ['Aspect', 'Code of ethics', 'Code of conduct'],
        ['Content', 'Values and principles', 'Specific acts required or forbidden'],
        ['Form', 'Short and general', 'Detailed rules'],
        ['Question', 'What is right?', 'What is allowed?'],
        ['Enforced by', 'Conscience and culture', 'Disciplinary action'],
        ['Risk', 'Stays on paper', 'Followed in letter, not in spirit'],
      ],
      { caption: 'Two kinds of code', headerColumn: true },
    ),

    h2('What India has'),
    bullets([
      'The **Central Civil Services (Conduct) Rules, 1964** and the **All India Services (Conduct) Rules, 1968**: gifts, property returns, political activity, criticism of government, private trade and more',
      'Rule 3 of both asks for absolute integrity and devotion to duty',
      'A code of conduct for Ministers, of the Union and the States',
      'Ethics committees in both Houses of Parliament',
    ]),

    h2('What has been proposed'),
    bullets([
      'The **Santhanam Committee** on the prevention of corruption (report 1964), which led to the Central Vigilance Commission',
      'The Public Services Bill, 2007, a draft that set out values and a public service code',
      'The **Second Administrative Reforms Commission**, which asked for a code of ethics for Ministers, legislators, judges and civil servants',
    ]),

    h2('Making a code live'),
    bullets([
      'Write it with those who will be bound by it',
      'Teach it through cases, at entry and later',
      'Protect those who report wrongdoing',
      'Let seniors be judged first',
    ]),
    p('See also [the seven principles of public life](article:nolan-seven-principles).'),
  ],
  mainsQuestions: [
    {
      text: 'Conduct rules tell a civil servant how not to be punished; a code of ethics tells her how to serve. Examine.',
      words: 150,
      marks: 10,
    },
  ],
  sources: [
    {
      publisher: 'Department of Personnel and Training',
      title: 'Central Civil Services (Conduct) Rules, 1964',
      url: 'https://dopt.gov.in/acts/central-civil-services-conduct-rules-1964-updated-0',
    },
    {
      publisher: 'Second Administrative Reforms Commission',
      title: 'Ethics in Governance, fourth report, 2007',
      url: 'https://darpg.gov.in/sites/default/files/ethics4.pdf',
    },
  ],
  related: ['nolan-seven-principles'],
}
