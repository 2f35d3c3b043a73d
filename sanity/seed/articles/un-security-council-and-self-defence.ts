import { bullets, h2, p, quote } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'un-security-council-and-self-defence',
  title: 'UN Security Council, the veto and self-defence',
  context:
    'Treaties of mutual defence rest their promise on Article 51 of the UN Charter. What that article allows, and what the Security Council can do about force, is the ground to know first.',
  publishedAt: '2026-11-21T09:00:00+05:30',
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

    h2('Criticism of the Council'),
    bullets([
      'It mirrors 1945. The United Nations had 51 members then and has 193 now, yet no State of Africa or Latin America has a permanent seat.',
      'The Soviet Union and Russia have used the veto most often, the United States comes second. In Ukraine and Gaza the Council could not act.',
      'When it is blocked, the General Assembly may recommend action (Uniting for Peace, 1950). Since April 2022 the Assembly meets after every veto to debate it.',
      'Some States claim a right to strike armed groups in a country that is “unwilling or unable” to stop them. Article 51 does not say so, and many States reject it.',
    ]),

    h2('Reform'),
    p(
      'India has been elected eight times, last for 2021 and 2022, and is a candidate for 2028-29. With Brazil, Germany and Japan it forms the **G4**, which supports each other’s claim to permanent seats. The group called Uniting for Consensus wants more elected seats only; the African Union’s Ezulwini Consensus asks for at least two permanent seats for Africa. In the **Pact for the Future** of September 2024 all members agreed that the Council must be enlarged, but not how. A change of the Charter needs two-thirds of the General Assembly and ratification by two-thirds of the members, **all five permanent ones included** (Article 108).',
    ),

    h2('India’s case and way forward'),
    bullets([
      '**Case:** a sixth of humanity, a large economy, and more than 2,90,000 peacekeepers sent over the years.',
      '**Obstacles:** China’s reluctance, the Uniting for Consensus group with Pakistan and Italy, and open questions about the veto of new members.',
      '**Strategy:** insist on negotiations from a text, stand with Africa, offer to leave the veto of new members unused for a time, as the G4 has done, and use every elected term to build trust.',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Elected members need two-thirds of the General Assembly. The presidency changes every month.',
      'Secretary-General, new members and judges of the International Court: the Council takes part in all three choices, but the veto does not apply to the judges.',
    ]),
  ],
  keyFacts: [
    'Security Council: 5 permanent and 10 elected members; 11 members in all before 1965.',
    'Article 51: self-defence after an armed attack, reported to the Council at once.',
    'Article 108: amendment needs ratification by two-thirds, all five permanent members included.',
    'India has been elected eight times, last for 2021 and 2022.',
  ],
  quiz: [
    howMany(
      wrong(
        'The abstention of a permanent member counts as a veto.',
        'by settled practice it does not; only a negative vote does.',
      ),
      right(
        'An elected member cannot be re-elected at once.',
        'Article 23(2) excludes immediate re-election.',
      ),
      wrong(
        'Article 51 requires the permission of the Council before self-defence.',
        'the right is inherent; the measures are reported to the Council afterwards.',
      ),
    ),
    whichOfTwo(
      wrong(
        'The veto applies to questions of procedure.',
        'Article 27(2) asks for any nine votes on procedure.',
      ),
      wrong(
        'India belongs to the group called Uniting for Consensus.',
        'that group opposes new permanent seats; India is in the G4.',
      ),
    ),
    {
      stem: 'How many members did the Security Council have before the amendment of 1965?',
      options: ['9', '11', '13', '15'],
      answer: 1,
      explanation:
        'Eleven: five permanent and six elected ones. Fifteen is the number since 1965, and nine is the number of votes that a decision needs.',
    },
  ],
  mainsQuestions: [
    {
      text: 'Almost every member of the United Nations calls for a reform of the Security Council, yet it has not come. Examine the reasons, and discuss what India’s strategy should be.',
      words: 250,
      marks: 15,
      hint: 'Article 108, the rival groups, text-based negotiation, and coalitions with Africa.',
    },
  ],
  pastQuestions: ['security-council-2015'],
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
    {
      publisher: 'United Nations General Assembly',
      title: 'The Pact for the Future, resolution 79/1 of 22 September 2024',
      url: 'https://docs.un.org/en/A/RES/79/1',
    },
  ],
  related: ['russia-north-korea-pact'],
}
