import type { BodyBlock, Paragraph } from '@/lib/content/body'

/** The headings by block key. */
export type Headings = ReadonlyMap<object, Heading>
export type Heading = { id: string; level: 2 | 3; text: string }

type Block = Exclude<BodyBlock, Paragraph> | Pick<Paragraph, '_type' | 'style' | 'children'>

/**
 * The headings of a text in order, by block. Ids are slugs of the text, so that links to them stay valid; duplicates
 * are numbered, and a prefix avoids collisions with other ids of the page.
 */
export function headingsOf(body: readonly Block[]): Headings {
  const taken = new Set<string>()
  const headings = new Map<object, Heading>()
  for (const block of body) {
    if (block._type !== 'block' || block.style === 'normal') continue
    const text = block.children.map((child) => child.text).join('')
    const words = `section-${slugOf(text)}`
    let id = words
    for (let copy = 2; taken.has(id); copy += 1) id = `${words}-${copy}`
    taken.add(id)
    headings.set(block, { id, level: block.style === 'h2' ? 2 : 3, text })
  }
  return headings
}

/** A slug: letters, combining marks and digits of any script, with hyphens between the words. */
const slugOf = (text: string) =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’'\p{Cf}]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['untitled']
  ).join('-')
