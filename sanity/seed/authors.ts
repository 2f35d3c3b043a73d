import { keyed, slugField, type SeedDocument } from './document.ts'

/**
 * The authors are desks: the institute has named no authors, and the seed invents none. The desks and the
 * dates of the articles are samples, as the README says.
 */
export const authors = {
  'polity-desk': {
    name: 'Polity desk',
    bio: 'The Constitution, governance, ethics in public life, and India and the world.',
  },
  'history-desk': {
    name: 'History and culture desk',
    bio: 'Indian history and culture, the freedom struggle, and the history and heritage of Gujarat.',
  },
  'geography-desk': {
    name: 'Geography and economy desk',
    bio: 'Physical and Indian geography, the environment and the climate; public finance, money and prices.',
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
