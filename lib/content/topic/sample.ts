import { ref, system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const topic = {
  ...system,
  _id: 'topic-ir',
  _type: 'topic',
  title: 'International relations',
  slug: { _type: 'slug', current: 'ir' },
  description: 'Treaties and groups',
  translations: {
    hi: { title: 'अंतरराष्ट्रीय संबंध', description: 'संधियाँ और समूह' },
    gu: { title: 'આંતરરાષ્ટ્રીય સંબંધો', description: 'સંધિઓ અને જૂથો' },
  },
  parent: ref('topic-polity'),
  synonyms: ['IR'],
}
