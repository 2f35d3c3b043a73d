import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'inter-state-council-article-263',
  title: 'Inter-State Council and the Zonal Councils',
  context:
    'Cooperative federalism needs rooms in which the Union and the States can talk. Two of them, one constitutional and one statutory, are often confused in answers.',
  publishedAt: '2025-09-15T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['federalism'],
  syllabus: [
    ['GS2', '2.2'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  body: [
    p(
      'Disputes about money, water, police powers and Governors do not all belong before a court. The Constitution offers a political forum as well. For the waters of inter-State rivers it has a rule of its own: under **Article 262** Parliament may provide for their adjudication and may bar the courts.',
    ),

    h2('Inter-State Council'),
    p(
      'Under **Article 263** the President may establish a Council, when it would serve the public interest, to:',
    ),
    bullets([
      'inquire into and advise upon disputes between States',
      'investigate and discuss subjects in which States, or the Union and States, have a common interest',
      'recommend how policy and action on such a subject can be better coordinated',
    ]),
    p(
      'The Sarkaria Commission (appointed 1983, report 1987-88) asked for a permanent Council, and it was set up by a Presidential Order of **28 May 1990**. The Prime Minister chairs it. Among its members are the Chief Ministers of all States and of Union territories with a legislature, the administrators of other Union territories, and, by the Order, six Union Ministers of Cabinet rank named by the Prime Minister; the Council as reconstituted in November 2024 has nine, besides permanent invitees. It met only eleven times between 1990 and July 2016.',
    ),

    h2('Zonal Councils'),
    p(
      'The five Zonal Councils were created by the **States Reorganisation Act, 1956**, so they are statutory and not constitutional bodies. The Union Home Minister chairs each of them, and the Chief Ministers act as vice-chairman by rotation for a year at a time.',
    ),
    bullets([
      'Gujarat belongs to the Western Zonal Council, with Goa, Maharashtra, and Dadra and Nagar Haveli and Daman and Diu.',
      'The North-Eastern States have a body of their own, under the North-Eastern Council Act, 1971.',
      'A Zonal Council also has a secretariat, a standing committee of Chief Secretaries, and advisers without a vote.',
    ]),
    p(
      'Article 263 has been used for other bodies too: the Central Council of Health, the Central Council of Local Government, and the regional councils for sales tax.',
    ),

    h2('How they compare'),
    table(
      [
        ['Aspect', 'Inter-State Council', 'Zonal Council'],
        ['Basis', 'Article 263 and an Order of 1990', 'States Reorganisation Act, 1956'],
        ['Chair', 'Prime Minister', 'Union Home Minister'],
        ['Members', 'All States and Union territories', 'States and Union territories of a zone'],
        ['Subjects', 'Policy of national interest', 'Regional matters: borders, transport, security'],
        ['Force of advice', 'Not binding', 'Not binding'],
      ],
      { caption: 'Two forums', headerColumn: true },
    ),

    h2('Criticism'),
    bullets([
      'The procedure of the Council asks for three meetings a year. The rule is not kept, because meetings depend on the will of the Union.',
      'Clause (a) of Article 263, on disputes between States, was not entrusted to the Council by the Order of 1990.',
      'Other rooms have taken its place: the GST Council with votes, and the Governing Council of NITI Aayog without a place in law.',
      'Neither forum can bind. A State that wants a ruling goes to the Supreme Court under Article 131.',
    ]),

    h2('Way forward'),
    bullets([
      'A fixed calendar, with an agenda that States can shape',
      'Consultation before the Union legislates on the Concurrent List, as Sarkaria and Punchhi asked',
      'A report to Parliament on what became of each recommendation',
      'Clause (a) entrusted to the Council, so that disputes are heard politically before they reach a court',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Zonal Councils are statutory, the National Security Council is executive, the Inter-State Council is constitutional.',
      'The President establishes the Inter-State Council; it need not be permanent under Article 263 itself.',
      'River water disputes belong to Article 262 and the Act of 1956, not to Article 263.',
    ]),
  ],
  keyFacts: [
    'Article 263; established by a Presidential Order of 28 May 1990 after the Sarkaria Commission.',
    'Inter-State Council: the Prime Minister chairs. Zonal Councils: the Union Home Minister.',
    'Five Zonal Councils under the States Reorganisation Act, 1956; North-Eastern Council Act, 1971.',
    'Article 262: Parliament may bar the courts in disputes on inter-State rivers.',
  ],
  quiz: [
    howMany(
      right(
        'The Constitution provides for an Inter-State Council.',
        'Article 263 lets the President establish one.',
      ),
      right(
        'The Zonal Councils rest on an Act of Parliament.',
        'the States Reorganisation Act, 1956 created them.',
      ),
      wrong(
        'The Prime Minister chairs all of them.',
        'the Prime Minister chairs the Inter-State Council, but the Union Home Minister chairs each Zonal Council.',
      ),
    ),
    whichOfTwo(
      wrong(
        'The Order of 1990 entrusts the Inter-State Council with inquiry into disputes between States.',
        'clause (a) of Article 263 was left out of its duties.',
      ),
      right(
        'Parliament may exclude the jurisdiction of all courts in disputes on the waters of inter-State rivers.',
        'Article 262(2) allows this, and the Inter-State River Water Disputes Act, 1956 uses it.',
      ),
    ),
    {
      stem: 'Who chairs the Western Zonal Council?',
      options: [
        'The Union Home Minister',
        'The Prime Minister',
        'A Chief Minister by rotation',
        'The Governor of Maharashtra',
      ],
      answer: 0,
      explanation:
        'The Union Home Minister chairs every Zonal Council. A Chief Minister is only vice-chairman by rotation; the Prime Minister chairs the Inter-State Council, and Governors have no seat.',
    },
  ],
  questions: ['bodies-for-union-and-states'],
  pastQuestions: ['inter-state-council-2025'],
  mainsQuestions: [
    {
      text: 'The Inter-State Council is a forum that the Constitution allows and politics neglects. Discuss, with suggestions to revive it.',
      words: 150,
      marks: 10,
      hint: 'Article 263, the Sarkaria and Punchhi Commissions, and the number of meetings.',
    },
  ],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 262 and 263',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Ministry of Home Affairs',
      title: 'Zonal Councils',
      url: 'https://www.mha.gov.in/en/page/zonal-council',
    },
    {
      publisher: 'Inter-State Council Secretariat',
      title: 'Report of the Sarkaria Commission, Part I, chapter IX',
      url: 'https://interstatecouncil.gov.in/report-of-the-sarkaria-commission/',
    },
  ],
  related: ['finance-commission-article-280', 'panchayati-raj-73rd-amendment'],
}
