import { inLatinLetters } from '../../transliterate'

/** The slug that the Studio proposes for a title: valid by fields/slug.ts, truncated between words. */
export function slugify(title: string, most = 96): string {
  const words = inLatinLetters(title)
    .normalize('NFKD')
    // Removes accents; an apostrophe does not split a word.
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > most) break
    slug = longer
  }
  return slug
}
