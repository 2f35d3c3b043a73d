import type { Body, BodyBlock } from '@/lib/content/body'

/** Words a minute, for study rather than for pleasure. */
const PACE = 200

/** Whole minutes that reading a text takes, at least one. */
export function readingMinutes(body: Body): number {
  const words = body.flatMap((block) => textsOf(block).flatMap((text) => text.split(/\s+/).filter(Boolean)))
  return Math.max(1, Math.round(words.length / PACE))
}

function textsOf(block: BodyBlock): string[] {
  switch (block._type) {
    case 'block':
      return [block.children.map(({ text }) => text).join('')]
    case 'table':
      return block.rows.flatMap(({ cells }) => cells)
    case 'callout':
    case 'quote':
      return [block.text]
    case 'figure':
      return block.caption ? [block.caption] : []
  }
}
