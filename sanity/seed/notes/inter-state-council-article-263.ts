import { bullets, h2, h3, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'inter-state-council-article-263',
  title: 'Inter-State Council and the Zonal Councils',
  context:
    'Cooperative federalism needs rooms in which the Union and the States can talk. Two of them, one constitutional and one statutory, are often confused in answers.',
  publishedAt: '2025-09-15T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['federalism'],
  syllabus: [['GS2', '2.2']],
  relevance: 'mains',
  body: [
    p(
      'Disputes about money, water, police powers and Governors do not all belong before a court. The Constitution offers a political forum as well.',
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
      'The Sarkaria Commission (appointed 1983, report 1988) asked for a permanent Council, and it was set up by a Presidential Order of **28 May 1990**. The Prime Minister chairs it. Among its members are the Chief Ministers of all States and of Union territories with a legislature, the administrators of other Union territories, and six Union Ministers of Cabinet rank named by the Prime Minister. It met only eleven times between 1990 and 2016.',
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
      'The Punchhi Commission (report 2010) proposed that the Council should meet at least three times a year.',
    ),
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
      title: 'The Constitution of India, Article 263',
      url: 'https://legislative.gov.in/',
    },
    { publisher: 'Commission on Centre-State Relations', title: 'Report of the Sarkaria Commission, 1988' },
  ],
  related: ['finance-commission-article-280', 'panchayati-raj-73rd-amendment'],
}
