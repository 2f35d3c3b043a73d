import { bullets, h2, p, quote, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'writs-under-article-32',
  title: 'Five writs: Articles 32 and 226 compared',
  context:
    'A right without a remedy is a promise on paper. The Constitution makes the remedy itself a fundamental right, and gives each kind of wrong its own writ.',
  publishedAt: '2025-06-02T09:00:00+05:30',
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
    bullets([
      'Prohibition comes **before** the decision, certiorari **after** it. Certiorari now also reaches administrative orders that affect a person’s rights.',
      'Any person may ask for quo warranto, not only the one who is wronged. The office must be public and created by law.',
      'Mandamus needs a public duty. It does not enforce a private contract, and it does not lie against the President or a Governor, whom Article 361 protects.',
      'A judicial order of a High Court is not open to a writ under Article 32 (_Naresh Mirajkar_, 1966, nine judges).',
    ]),

    h2('Article 32 and Article 226'),
    table(
      [
        ['Aspect', 'Supreme Court (32)', 'High Court (226)'],
        ['Purpose', 'Fundamental rights only', 'Fundamental rights and “any other purpose”'],
        ['Reach', 'All of India', 'Its territory, or where the cause of action arises'],
        ['Nature', 'A fundamental right in itself', 'A power that the court may decline to use'],
        ['Other remedy', 'No bar in the text', 'Usually a reason to refuse'],
      ],
      { caption: 'Two courts compared', headerColumn: true },
    ),
    p(
      'Parliament may let other courts issue writs within their local limits (Article 32(3)), and may give the Supreme Court writs for other purposes (Article 139). Both powers of review, under Articles 32 and 226, belong to the basic structure (_L. Chandra Kumar_, 1997, seven judges).',
    ),

    h2('Can the remedy be suspended?'),
    p(
      'Under Article 359 the President may suspend the right to move a court during a national emergency. In _ADM Jabalpur_ (1976) four of five judges held that even habeas corpus was then not available; Justice H.R. Khanna dissented. The 44th Amendment of 1978 put Articles 20 and 21 beyond suspension, and the nine judges of _K.S. Puttaswamy_ (2017) overruled the decision.',
    ),

    h2('From writs to public interest litigation'),
    p(
      'Until the late 1970s only the person who was wronged could come to court. _S.P. Gupta_ (1981) let any member of the public acting in good faith speak for those who cannot. The gain was large: bonded labourers, prisoners and children were heard. So was the strain on the docket.',
    ),

    h2('Criticism and way forward'),
    bullets([
      'The Supreme Court often sends petitioners to the High Court first, although Article 32 guarantees access.',
      'A habeas corpus petition that waits for months defeats its purpose.',
      'Public interest litigation is sometimes used for publicity or rivalry; in _Balwant Singh Chaufal_ (2010) the Court gave directions to check this.',
      'Fixed time limits for habeas corpus, clear rules on the choice of court and costs for frivolous petitions would help.',
    ]),
  ],
  keyFacts: [
    'Article 32 covers fundamental rights only; Article 226 covers other legal rights too.',
    'Prohibition stops a proceeding; certiorari quashes a decision.',
    'Habeas corpus can be issued against private persons as well.',
    'Articles 20 and 21 cannot be suspended even in an emergency (44th Amendment, 1978).',
    'Article 139: Parliament may give the Supreme Court writs for purposes other than fundamental rights.',
  ],
  quiz: [
    howMany(
      right(
        'Habeas corpus may be issued against a private person.',
        'it protects liberty against anyone who detains another unlawfully.',
      ),
      wrong(
        'Only the person who is wronged may ask for quo warranto.',
        'any person may ask by what authority a public office is held.',
      ),
      wrong(
        'Certiorari is issued before a tribunal has decided.',
        'that is prohibition; certiorari quashes a decision already made.',
      ),
    ),
    howMany(
      right(
        'Parliament may empower other courts to issue writs within their local limits.',
        'Article 32(3) says so, without prejudice to the powers of the Supreme Court.',
      ),
      right(
        'A High Court may issue writs for purposes other than fundamental rights.',
        'Article 226 adds the words “for any other purpose”.',
      ),
      right(
        'The enforcement of Article 21 cannot be suspended in a national emergency.',
        'the 44th Amendment took Articles 20 and 21 out of Article 359.',
      ),
    ),
    {
      stem: 'A person holds a public office without being qualified for it. Which writ fits?',
      options: ['Mandamus', 'Prohibition', 'Habeas corpus', 'Quo warranto'],
      answer: 3,
      explanation:
        'Quo warranto asks by what authority the office is held. Mandamus commands a duty, prohibition stops a court or tribunal, and habeas corpus ends an unlawful detention.',
    },
  ],
  mainsQuestions: [
    {
      text: '“Article 32 is a right, Article 226 is a power.” Elucidate the difference, and discuss how far the Supreme Court’s practice respects it.',
      words: 150,
      marks: 10,
      hint: 'Scope, territory and discretion; then the practice of sending petitioners to the High Court first.',
    },
  ],
  pastQuestions: ['writs-2022'],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 32, 139, 226 and 359',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Justice K.S. Puttaswamy v. Union of India, (2017) 10 SCC 1',
      url: 'https://indiankanoon.org/doc/91938676/',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'A.D.M. Jabalpur v. Shivakant Shukla, (1976) 2 SCC 521',
      url: 'https://indiankanoon.org/doc/1735815/',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'L. Chandra Kumar v. Union of India, (1997) 3 SCC 261',
      url: 'https://indiankanoon.org/doc/1152518/',
    },
  ],
  related: ['basic-structure-doctrine', 'emergency-provisions'],
}
