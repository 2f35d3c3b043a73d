import { bullets, h2 } from '../compose.ts'
import type { SeedArticle } from '../article.ts'

/**
 * The institute's own article, word for word. It carries no date and no author: it is dated 21 June 2024, the
 * day after South Korea’s answer that it reports, and signed by the desk of its subject. The hour is not known.
 */
export const article: SeedArticle = {
  slug: 'russia-north-korea-pact',
  title: 'Russia-North Korea pact',
  context:
    'Russian President Vladimir Putin’s recent Pyongyang visit culminated with a landmark pact between Russia and North Korea.',
  publishedAt: '2024-06-21T00:00:00+05:30',
  eventDate: '2024-06-19',
  author: 'polity-desk',
  topics: ['international-relations'],
  syllabus: [
    ['GS2', '2.18'],
    ['GS2', '2.19'],
    ['GS', 'P.1'],
  ],
  relevance: 'both',
  legacyPaths: ['/current-affairs/Russia-North-Korea-pact'],
  body: [
    h2('Historical context of Russia-North Korea relations'),
    bullets([
      'After WW II, the erstwhile Soviet Union wanted the installation of a communist regime in Korea. It offered significant military assistance to North Korean founder Kim Il Sung during the Korean War.',
      'The USSR and China continued military and other aid to communist North Korea even after the war.',
      'The two nations solidified their alliance in 1961 with the signing of the Russo-North Korea Treaty of Friendship, Cooperation and Mutual Assistance, which contained a mutual defence agreement.',
      'After the dissolution of the USSR in 1991, this treaty was voided, and relations temporarily deteriorated.',
      'Russia still did not back North Korea’s nuclear ambitions and, for a time, even supported sanctions against the country aimed at curbing Pyongyang’s nuclear capabilities.',
      'However, in the aftermath of the Ukraine invasion, Russia and North Korea stood together against the Western liberal order based on highly pragmatic considerations.',
    ]),

    h2('About the recent pact'),
    bullets([
      'It talks about cooperation on a wide range of issues, including mutual military support and unspecified technological assistance.',
      'The partnership also calls for developing economic ties, an especially important issue for North Korea, which suffers from an array of international sanctions.',
      'Article 4 of the landmark pact states that both countries will cooperate to provide immediate military assistance without delay in accordance with Article 51 of the UN Charter and the laws of the DPRK (North Korea) and the Russian Federation if either faces armed aggression.',
      'Article 51 of the United Nations Charter recognises a U.N. member state’s right to self-defence.',
    ]),

    h2('Implications and responses'),
    bullets([
      'It would lead to closer cooperation in weapons production, with North Korea manufacturing more munitions for Russia and Russia providing more high-end help for North Korea.',
      'For South Korea and Japan, this treaty is likely to be perceived as a direct security threat, leading both countries to strengthen their defences and rethink their security policies.',
      'Japan has already abandoned its long-standing pacifist foreign policy and building its military might.',
      'South Korea convened an emergency meeting of its national security council in response and said it will now consider sending arms to Ukraine.',
      'Both South Korea and Japan are likely going to cement their alliance with the United States further.',
      'The Russia-North Korea pact could encourage similar partnerships elsewhere, most notably with Iran.',
      'China would be wary of Russia’s growing military collaboration with North Korea, which could undermine its near-exclusive geopolitical influence over Pyongyang.',
    ]),
  ],
}
