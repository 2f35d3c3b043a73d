import { bullets, callout, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'

export const article: SeedArticle = {
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
      'The **Hota Committee** on civil service reforms (2004), which asked for a code of ethics',
      'The **Second Administrative Reforms Commission** (2007), which asked for one for Ministers, legislators, judges and civil servants',
    ]),
    p(
      'Others have gone further. The **United Nations Convention against Corruption**, which India ratified in 2011, asks for codes of conduct for public officials. In Britain the Civil Service Code names four values (integrity, honesty, objectivity and impartiality), and since 2010 an Act requires such a code.',
    ),

    h2('Criticism of the present rules'),
    bullets([
      'They say mostly what is forbidden. An officer can obey every rule and still be indifferent to the citizen.',
      'Words such as “unbecoming” are vague. They can punish an honest critic and miss a dishonest file.',
      'Returns of property are filed, but seldom examined.',
      'The Whistle Blowers Protection Act was passed in 2014 and had not been brought into force by 2025.',
    ]),

    h2('A model for a code of ethics'),
    table(
      [
        ['Part', 'What it contains'],
        ['Values', 'Constitutional morality, integrity, impartiality, compassion'],
        ['Tests', 'Is it lawful? Could I explain it in public? Who is hurt?'],
        ['Duties', 'Disclosure of interests, reasons on file, a limit on jobs after retirement'],
        ['Support', 'An ethics adviser, training, protection for those who speak'],
        ['Review', 'A yearly report to the legislature'],
      ],
      { caption: 'A short code in five parts', headerColumn: true },
    ),
    callout(
      'example',
      'An officer is offered the post of adviser by a firm that she inspected until last year. The rules let her accept once the period of restriction is over.\n\nThe code of ethics asks more: would citizens still trust her past reports? She declines, or asks for a ruling that is published.',
      'Where the two part',
    ),

    h2('Making a code live'),
    bullets([
      'Write it with those who will be bound by it',
      'Teach it through cases, at entry and later',
      'Protect those who report wrongdoing',
      'Apply it to seniors first',
      'Begin with values and keep the rules short',
    ]),
    p('See also [the seven principles of public life](article:nolan-seven-principles).'),
  ],
  keyFacts: [
    'CCS (Conduct) Rules, 1964; All India Services (Conduct) Rules, 1968; rule 3 of both.',
    'Santhanam Committee, report 1964. Second ARC, “Ethics in Governance”, 2007.',
    'UN Convention against Corruption: India ratified in 2011.',
  ],
  mainsQuestions: [
    {
      text: '“Conduct rules tell a civil servant how not to be punished; a code of ethics tells her how to serve.” Examine.',
      words: 150,
      marks: 10,
      hint: 'Define both, use rule 3 and one example; end with a model that joins them.',
    },
  ],
  pastQuestions: ['code-of-ethics-2024', 'code-of-ethics-2018'],
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
    {
      publisher: 'Government of the United Kingdom',
      title: 'The Civil Service Code',
      url: 'https://www.gov.uk/government/publications/civil-service-code/the-civil-service-code',
    },
  ],
  related: ['nolan-seven-principles'],
}
