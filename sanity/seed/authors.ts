import { keyed, slugField, type SeedDocument } from './document.ts'

/**
 * Desks, not people: the institute has named no authors, and none are made up. Until it names its own, the desks and
 * the dates of the notes are samples; the README says so.
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
