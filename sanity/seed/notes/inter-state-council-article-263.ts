import { bullets, h2, h3, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'inter-state-council-article-263',
  title: 'Inter-State Council and the Zonal Councils',
  context:
    'Cooperative federalism needs rooms in which the Union and the States can talk. Two of them, one constitutional and one statutory, are often confused in answers.',
  publishedAt: '2025-09-15T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
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
      'The Sarkaria Commission (appointed 1983, report 1987-88) asked for a permanent Council, and it was set up by a Presidential Order of **28 May 1990**. The Prime Minister chairs it. Among its members are the Chief Ministers of all States and of Union territories with a legislature, the administrators of other Union territories, and, by the Order, six Union Ministers of Cabinet rank named by the Prime Minister; the Council as reconstituted in November 2024 has nine, besides permanent invitees. It met only eleven times between 1990 and 2016.',
    ),

    h2('Zonal Councils'),
    p(
      'The five Zonal Councils were created by the **States Reorganisation Act, 1956**, so they are statutory and not constitutional bodies. The Union Home Minister chairs each of them, and the Chief Ministers act as vice-chairman by rotation for a year at a time.',
    ),
    bullets([
      'Gujarat belongs to the Western Zonal Council, with Goa, Maharashtra, and Dadra and Nagar Haveli and Daman and Diu.',
      'The North-Eastern States have a body of their own, under the North-Eastern Council Act, 1971.',
    ]),

    h2('How they compare'),
    h3('Strengths'),
    bullets([
      'All matters can be talked over before they become litigation',
      'A standing secretariat prepares the meetings',
    ]),
    h3('Weaknesses'),
    bullets([
      'Their advice binds nobody',
      'Meetings depend on the will of the Union',
      'Part (a) of Article 263, on disputes, was not entrusted to the Council by the Order of 1990',
    ]),
    p(
      'The procedure of the Council asks for three meetings a year, a rule that is not kept. The Punchhi Commission (report 2010) wanted to strengthen it.',
    ),
  ],
  quiz: [
    {
      stem: 'Consider these statements: 1. The Constitution provides for an Inter-State Council. 2. The Zonal Councils rest on an Act of Parliament. 3. The Prime Minister chairs all of them. How many are correct?',
      options: ['Only one', 'Only two', 'All three', 'None'],
      answer: 1,
      explanation:
        '1 is correct: Article 263. 2 is correct: the States Reorganisation Act, 1956. 3 is wrong: the Prime Minister chairs the Inter-State Council, but the Union Home Minister chairs each Zonal Council.',
    },
  ],
  previousQuestions: [
    {
      exam: 'UPSC Civil Services',
      year: 2025,
      stage: 'prelims',
      text: 'With reference to India, consider the following: I. The Inter-State Council II. The National Security Council III. Zonal Councils. How many of the above were established as per the provisions of the Constitution of India? (a) Only one (b) Only two (c) All the three (d) None',
    },
  ],
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
      publisher: 'Commission on Centre-State Relations',
      title: 'Report of the Sarkaria Commission, Part I, chapter IX',
    },
  ],
  related: ['finance-commission-article-280', 'panchayati-raj-73rd-amendment'],
}
