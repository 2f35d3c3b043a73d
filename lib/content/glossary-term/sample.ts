import { ref, system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const glossaryTerm = {
  ...system,
  _id: 'glossary-money-bill',
  _type: 'glossaryTerm',
  title: 'Money Bill',
  slug: { _type: 'slug', current: 'money-bill' },
  meaning: 'A Bill that deals only with the matters listed in Article 110(1).',
  wordings: [
    {
      ...{ _type: 'glossaryWording', _key: 'g2', language: 'hi', title: 'धन विधेयक' },
      meaning: 'ऐसा विधेयक जिसमें केवल अनुच्छेद 110(1) में गिनाए गए विषय हों।',
    },
    {
      _type: 'glossaryWording',
      _key: 'g1',
      language: 'gu',
      title: 'નાણાં વિધેયક',
      meaning: 'જે વિધેયકમાં ફક્ત બંધારણના અનુચ્છેદ 110(1)માં ગણાવેલી બાબતો હોય.',
    },
  ],
  topic: ref('topic-polity'),
  sources: [
    {
      _type: 'source',
      _key: 'o1',
      publisher: 'Government of India',
      title: 'The Constitution of India, Article 110',
      url: 'https://www.indiacode.nic.in/',
      date: '1950-01-26',
    },
  ],
}
