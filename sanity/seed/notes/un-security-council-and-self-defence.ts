import { bullets, h2, p, quote } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'un-security-council-and-self-defence',
  title: 'UN Security Council, the veto and self-defence',
  context:
    'Treaties of mutual defence rest their promise on Article 51 of the UN Charter. What that article allows, and what the Security Council can do about force, is the ground to know first.',
  publishedAt: '2026-11-21T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'polity-desk',
  topics: ['international-relations'],
  syllabus: [
    ['GS2', '2.20'],
    ['GS2', '2.18'],
    ['GS', 'P.1'],
  ],
  relevance: 'both',
  body: [
    p(
      'The Charter, signed at San Francisco in 1945, forbids the threat or use of force against any State (Article 2(4)). It gives the Security Council primary responsibility for peace and security (Article 24), and members agree to carry out its decisions (Article 25).',
    ),

    h2('How the Council decides'),
    bullets([
      'Fifteen members: five permanent (China, France, Russia, the United Kingdom and the United States) and ten elected by the General Assembly for two years, without immediate re-election',
      'The ten were six until an amendment that took effect in **1965**.',
      'Nine votes carry a decision; on matters other than procedure no permanent member may vote against. That is the **veto**. Abstention is not taken as a veto.',
      'Chapter VI is about peaceful settlement, Chapter VII about action: sanctions (Article 41) and force (Article 42).',
    ]),

    h2('Article 51'),
    quote(
      'Nothing in the present Charter shall impair the inherent right of individual or collective self-defence if an armed attack occurs against a Member of the United Nations, until the Security Council has taken measures necessary to maintain international peace and security.',
      'Charter of the United Nations, Article 51',
    ),
    bullets([
      'Measures taken must be reported to the Council at once.',
      'Force must be **necessary and proportionate**.',
      'For collective self-defence the victim must declare that it was attacked and must ask for help, as the International Court of Justice held in _Nicaragua v. United States_ (1986).',
    ]),
    p(
      'An example of a treaty that leans on this article is [the pact between Russia and North Korea](article:russia-north-korea-pact).',
    ),

    h2('Reform'),
    p(
      'India has been elected eight times, last for 2021 and 2022, and is a candidate for 2028-29. With Brazil, Germany and Japan it forms the **G4**, which supports each other’s claim to permanent seats. The group called Uniting for Consensus wants more elected seats only; the African Union’s Ezulwini Consensus asks for at least two permanent seats for Africa. In the **Pact for the Future** of September 2024 all members agreed that the Council must be enlarged, but not how. A change of the Charter needs two-thirds of the General Assembly and ratification by two-thirds of the members, **all five permanent ones included** (Article 108).',
    ),
  ],
  mainsQuestions: [
    {
      text: 'Why has the reform of the Security Council failed so far, though almost every member calls for it? What should India’s strategy be?',
      words: 250,
      marks: 15,
      hint: 'Article 108, the rival groups, text-based negotiation, and coalitions with Africa.',
    },
  ],
  sources: [
    {
      publisher: 'United Nations',
      title: 'Charter of the United Nations, Articles 2, 23 to 27, 51 and 108',
      url: 'https://www.un.org/en/about-us/un-charter/full-text',
    },
    {
      publisher: 'International Court of Justice',
      title: 'Military and Paramilitary Activities in and against Nicaragua, judgment of 27 June 1986',
      url: 'https://www.icj-cij.org/case/70',
    },
  ],
  related: ['russia-north-korea-pact'],
}
