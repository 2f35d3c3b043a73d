import { bullets, h2, p, quote, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'writs-under-article-32',
  title: 'Five writs: Articles 32 and 226 compared',
  context:
    'A right without a remedy is a promise on paper. The Constitution makes the remedy itself a fundamental right, and gives each kind of wrong its own writ.',
  publishedAt: '2025-06-02T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'polity-desk',
  topics: ['constitution'],
  syllabus: [
    ['GS2', '2.1'],
    ['GS2', '2.3'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  body: [
    p(
      'Article 32 guarantees the right to move the Supreme Court for the enforcement of the rights in Part III. The Court may issue directions, orders or writs, “including writs in the nature of” five that English law had shaped.',
    ),
    quote(
      'It is the very soul of the Constitution and the very heart of it.',
      'B.R. Ambedkar on Article 32, Constituent Assembly, 9 December 1948',
    ),

    h2('The five writs'),
    table(
      [
        ['Writ', 'Meaning', 'Issued to', 'Purpose'],
        [
          'Habeas corpus',
          'You may have the body',
          'State or private person',
          'Release from unlawful detention',
        ],
        ['Mandamus', 'We command', 'Public authority', 'Performance of a public duty'],
        ['Prohibition', 'To forbid', 'Lower court or tribunal', 'Stops a case beyond its jurisdiction'],
        ['Certiorari', 'To be certified', 'Lower court or tribunal', 'Quashes an order already made'],
        ['Quo warranto', 'By what authority', 'Holder of a public office', 'Tests the claim to that office'],
      ],
      { caption: 'The writs at a glance', headerColumn: true },
    ),
    p(
      'Prohibition comes **before** the decision, certiorari **after** it. Certiorari now also reaches administrative orders that affect a person’s rights. Quo warranto may be sought by any person, not only by the one who is wronged. Mandamus does not lie against the President or a Governor, whom Article 361 protects.',
    ),

    h2('Article 32 and Article 226'),
    bullets([
      'Article 32 serves fundamental rights only; a High Court under Article 226 may act “for any other purpose” too.',
      'Article 32 is itself a fundamental right, so the Supreme Court cannot refuse as freely as a High Court, whose power is discretionary.',
      'Parliament may empower other courts under Article 32(3), without prejudice to the Supreme Court.',
    ]),

    h2('Can the remedy be suspended?'),
    p(
      'Under Article 359 the President may suspend the right to move a court during a national emergency. In _ADM Jabalpur_ (1976) the Court held that even habeas corpus was then not available. The 44th Amendment of 1978 put Articles 20 and 21 beyond suspension, and the nine judges of _K.S. Puttaswamy_ (2017) overruled the decision.',
    ),
  ],
  keyFacts: [
    'Article 32 covers fundamental rights only; Article 226 covers other legal rights too.',
    'Prohibition stops a proceeding; certiorari quashes a decision.',
    'Habeas corpus can be issued against private persons as well.',
    'Articles 20 and 21 cannot be suspended even in an emergency (44th Amendment, 1978).',
  ],
  quiz: [
    {
      stem: 'Which writ can be issued against a private person?',
      options: ['Mandamus', 'Certiorari', 'Habeas corpus', 'Prohibition'],
      answer: 2,
      explanation: 'Habeas corpus protects personal liberty against anyone who detains another unlawfully.',
    },
    {
      stem: 'A person holds a public office without being qualified for it. Which writ fits?',
      options: ['Quo warranto', 'Mandamus', 'Prohibition', 'Habeas corpus'],
      answer: 0,
      explanation: 'Quo warranto asks by what authority the office is held.',
    },
    {
      stem: 'Compared with Article 32, the power of a High Court under Article 226 is',
      options: ['narrower', 'wider', 'the same', 'available only in an emergency'],
      answer: 1,
      explanation: 'It reaches beyond fundamental rights: writs may be issued “for any other purpose”.',
    },
  ],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 32, 226 and 359',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Justice K.S. Puttaswamy v. Union of India, (2017) 10 SCC 1',
      url: 'https://indiankanoon.org/doc/91938676/',
    },
  ],
  related: ['basic-structure-doctrine', 'emergency-provisions'],
}
