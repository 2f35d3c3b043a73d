import { keyed, slugField, type SeedDocument } from './document.ts'

/** Desks, not people: the institute has named no authors, and none are made up. */
export const authors = {
  'polity-desk': {
    name: 'Polity desk',
    bio: 'The Constitution, governance, and ethics in public life.',
  },
  'history-desk': {
    name: 'History and culture desk',
    bio: 'Indian history and culture, the freedom struggle, and the history and heritage of Gujarat.',
  },
  'geography-desk': {
    name: 'Geography and environment desk',
    bio: 'Physical and Indian geography, ecology, biodiversity and climate change.',
  },
  'economy-desk': {
    name: 'Economy desk',
    bio: 'Public finance, money and banking, prices and economic development.',
  },
  'international-relations-desk': {
    name: 'International relations desk',
    bio: 'India and the world: agreements, groupings and international institutions.',
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
    }),
  )
