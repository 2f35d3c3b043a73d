import { keyed, slugField, type SeedDocument } from './document.ts'

/**
 * The authors are desks: the institute has named no authors, and the seed invents none. The desks and the
 * dates of the articles are samples, as the README says.
 */
export const authors = {
  'polity-desk': {
    name: 'Polity desk',
    bio: 'The Constitution, governance, ethics in public life, and India and the world.',
    hi: { name: 'राजव्यवस्था डेस्क', bio: 'संविधान, शासन, सार्वजनिक जीवन में नैतिकता, तथा भारत और विश्व।' },
    gu: { name: 'રાજ્યવ્યવસ્થા ડેસ્ક', bio: 'બંધારણ, શાસન, જાહેર જીવનમાં નૈતિકતા, તથા ભારત અને વિશ્વ.' },
  },
  'history-desk': {
    name: 'History and culture desk',
    bio: 'Indian history and culture, the freedom struggle, and the history and heritage of Gujarat.',
    hi: {
      name: 'इतिहास और संस्कृति डेस्क',
      bio: 'भारतीय इतिहास और संस्कृति, स्वतंत्रता संग्राम, तथा गुजरात का इतिहास और विरासत।',
    },
    gu: {
      name: 'ઇતિહાસ અને સંસ્કૃતિ ડેસ્ક',
      bio: 'ભારતીય ઇતિહાસ અને સંસ્કૃતિ, સ્વાતંત્ર્ય સંગ્રામ, તથા ગુજરાતનો ઇતિહાસ અને વારસો.',
    },
  },
  'geography-desk': {
    name: 'Geography and economy desk',
    bio: 'Physical and Indian geography, the environment and the climate; public finance, money and prices.',
    hi: {
      name: 'भूगोल और अर्थव्यवस्था डेस्क',
      bio: 'भौतिक भूगोल और भारत का भूगोल, पर्यावरण और जलवायु; लोक वित्त, मुद्रा और क़ीमतें।',
    },
    gu: {
      name: 'ભૂગોળ અને અર્થતંત્ર ડેસ્ક',
      bio: 'ભૌતિક ભૂગોળ અને ભારતની ભૂગોળ, પર્યાવરણ અને આબોહવા; જાહેર વિત્ત, નાણું અને કિંમતો.',
    },
  },
} as const

export const authorDocuments = (): SeedDocument[] =>
  Object.entries(authors).map(([slug, author]) =>
    keyed({
      _id: `author-${slug}`,
      _type: 'author',
      name: author.name,
      slug: slugField(slug),
      role: 'Editorial desk',
      bio: author.bio,
      translations: {
        hi: { ...author.hi, role: 'संपादकीय डेस्क' },
        gu: { ...author.gu, role: 'સંપાદકીય ડેસ્ક' },
      },
    }),
  )
