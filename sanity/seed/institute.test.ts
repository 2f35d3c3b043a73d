import { expect, test } from 'vitest'
import { z } from 'zod'
import { seedDocuments } from './index.ts'

/** The institute's article as its own page has it, up to spaces at the end of a line. */
const article = `
Russia-North Korea pact

Context: Russian President Vladimir Putin’s recent Pyongyang visit culminated with a landmark pact between Russia and North Korea.

Historical context of Russia-North Korea relations

• After WW II, the erstwhile Soviet Union wanted the installation of a communist regime in Korea. It offered significant military assistance to North Korean founder Kim Il Sung during the Korean War.
• The USSR and China continued military and other aid to communist North Korea even after the war.
• The two nations solidified their alliance in 1961 with the signing of the Russo-North Korea Treaty of Friendship, Cooperation and Mutual Assistance, which contained a mutual defence agreement.
• After the dissolution of the USSR in 1991, this treaty was voided, and relations temporarily deteriorated.
• Russia still did not back North Korea’s nuclear ambitions and, for a time, even supported sanctions against the country aimed at curbing Pyongyang’s nuclear capabilities.
• However, in the aftermath of the Ukraine invasion, Russia and North Korea stood together against the Western liberal order based on highly pragmatic considerations.

About the recent pact

• It talks about cooperation on a wide range of issues, including mutual military support and unspecified technological assistance.
• The partnership also calls for developing economic ties, an especially important issue for North Korea, which suffers from an array of international sanctions.
• Article 4 of the landmark pact states that both countries will cooperate to provide immediate military assistance without delay in accordance with Article 51 of the UN Charter and the laws of the DPRK (North Korea) and the Russian Federation if either faces armed aggression.
• Article 51 of the United Nations Charter recognises a U.N. member state’s right to self-defence.

Implications and responses

• It would lead to closer cooperation in weapons production, with North Korea manufacturing more munitions for Russia and Russia providing more high-end help for North Korea.
• For South Korea and Japan, this treaty is likely to be perceived as a direct security threat, leading both countries to strengthen their defences and rethink their security policies.
• Japan has already abandoned its long-standing pacifist foreign policy and building its military might.
• South Korea convened an emergency meeting of its national security council in response and said it will now consider sending arms to Ukraine.
• Both South Korea and Japan are likely going to cement their alliance with the United States further.
• The Russia-North Korea pact could encourage similar partnerships elsewhere, most notably with Iran.
• China would be wary of Russia’s growing military collaboration with North Korea, which could undermine its near-exclusive geopolitical influence over Pyongyang.
`

/** The addresses as the institute's page has them; there the last ends in “Delhi-60”. */
const branches: Record<string, { address: string; phones: string[] }> = {
  'branch-ahmedabad': {
    address:
      '506, 3rd EYE THREE (III), Opp. Induben Khakhrawala, Girish Cold Drink Cross Road, CG Road, Navrangpura, Ahmedabad, 380009',
    phones: ['+918469231587', '+919586028957', '+917940098991'],
  },
  'branch-gandhinagar': {
    address:
      'A-306, The Landmark, Urjanagar-1, Opp. Spicy Street, Kudasan – Por Road, Kudasan, Gandhinagar – 382421',
    phones: ['+919723832444', '+919723932444'],
  },
  'branch-vadodara': {
    address: '2nd Floor, 9 Shivali Society, L&T Circle, Opp. Ratri Bazar, Karelibaugh, Vadodara, 390018',
    phones: ['+919725692037', '+919725692054'],
  },
  'branch-surat': {
    address: '403, Raj Victoria, Opp. Pal Walkway, Near Galaxy Circle, Pal, Surat-394510',
    phones: ['+918401031583', '+918401031587'],
  },
  'branch-new-delhi': {
    address: '57/17, 2nd Floor, Old Rajinder Nagar Market, Bada Bazaar Marg, New Delhi 110060',
    phones: ['+919104830862', '+919104830865'],
  },
}

const storedArticle = z.object({
  title: z.string(),
  context: z.string(),
  body: z.array(
    z.object({
      style: z.string(),
      listItem: z.string().optional(),
      children: z.array(z.object({ text: z.string() })),
    }),
  ),
})

const storedBranch = z.object({
  _id: z.string(),
  name: z.string(),
  headOffice: z.boolean(),
  partner: z.object({ label: z.string(), name: z.string() }).optional(),
  address: z.object({
    premises: z.string(),
    street: z.string().optional(),
    locality: z.string().optional(),
    landmarks: z.array(z.object({ relation: z.string(), name: z.string() })).optional(),
    city: z.string(),
    pinCode: z.string(),
  }),
  phones: z.array(z.object({ number: z.string(), kind: z.string(), primary: z.boolean() })),
})

const documents = seedDocuments()
const storedBranches = documents
  .filter(({ _type }) => _type === 'branch')
  .map((document) => storedBranch.parse(document))

test('the institute’s article stands word for word, in its order and under its headings', () => {
  const { title, context, body } = storedArticle.parse(
    documents.find(({ _id }) => _id === 'article-russia-north-korea-pact'),
  )
  const lines = body.map(({ style, listItem, children }) => {
    const words = children.map(({ text }) => text).join('')
    expect(listItem ? 'normal' : 'h2').toBe(style)
    return listItem === 'bullet' ? `• ${words}` : words
  })
  expect([title, `Context: ${context}`, ...lines]).toEqual(article.split('\n').filter((line) => line !== ''))
})

test('every word of every address is in the fields of its branch', () => {
  const signs: Record<string, string> = { opposite: 'Opp.', near: 'Near' }
  for (const { _id, address } of storedBranches) {
    const { premises, street, locality, landmarks, city, pinCode } = address
    const fields = [
      premises,
      street,
      ...(landmarks ?? []).map(({ relation, name }) => `${signs[relation]} ${name}`),
      locality,
      city,
      pinCode,
    ]
    expect(words(fields.join(' ')), _id).toEqual(words(branches[_id]?.address ?? ''))
  }
})

test('every number of every branch is there, a mobile first and primary', () => {
  expect(storedBranches.map(({ _id }) => _id)).toEqual(Object.keys(branches))
  for (const { _id, phones } of storedBranches) {
    expect(phones.map(({ number }) => number)).toEqual(branches[_id]?.phones)
    expect(phones.map(({ primary }) => primary)).toEqual(phones.map((_, place) => place === 0))
    expect(phones[0]?.kind).toBe('mobile')
  }
})

test('Ahmedabad is the head office and New Delhi works with Edge IAS', () => {
  expect(storedBranches.filter(({ headOffice }) => headOffice).map(({ _id }) => _id)).toEqual([
    'branch-ahmedabad',
  ])
  const partners = storedBranches.filter(({ partner }) => partner)
  expect(partners.map(({ _id, partner }) => [_id, partner?.label, partner?.name])).toEqual([
    ['branch-new-delhi', 'In Association with', 'Edge IAS'],
  ])
})

test('nothing is said about a branch that its page does not say', () => {
  const unknown = ['hours', 'holidayHours', 'email', 'geo', 'geoAccuracy', 'lastVerified', 'photos', 'metro']
  for (const document of documents.filter(({ _type }) => _type === 'branch')) {
    expect(Object.keys(document).filter((name) => unknown.includes(name))).toEqual([])
    expect(JSON.stringify(document)).not.toContain('whatsapp')
  }
})

const words = (text: string) =>
  text
    .split(/[\s,]+|-(?=\d{6}$)/)
    .filter((word) => word !== '' && word !== '–')
    .sort()
