import type { BodyBlock, Paragraph } from '@/lib/content/body'

/** The heading of each block that is one. */
export type Headings = ReadonlyMap<object, Heading>
export type Heading = { id: string; level: 2 | 3; text: string }

type Block = Exclude<BodyBlock, Paragraph> | Pick<Paragraph, '_type' | 'style' | 'children'>

/**
 * The headings of a text in their order, each under its block. An id is made of the words, so that a link to it lasts;
 * equal ones are counted, and the prefix keeps them apart from all other ids of a page.
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

/** Letters, their marks and figures of any script, with hyphens between the words. */
const slugOf = (text: string) =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’'\p{Cf}]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['untitled']
  ).join('-')
