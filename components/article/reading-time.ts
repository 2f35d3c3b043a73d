import type { Body, BodyBlock } from '@/lib/content/body'
import { withoutEditInfo } from '@/lib/content/preview/edit-info'

/** Words a minute, for study rather than for pleasure. */
const PACE = 200

/** Whole minutes that reading a text takes, at least one. */
export function readingMinutes(body: Body): number {
  const words = body.flatMap((block) => textsOf(block).flatMap(wordsOf))
  return Math.max(1, Math.round(words.length / PACE))
}

// The invisible characters of a preview would count as words.
const wordsOf = (text: string) => withoutEditInfo(text).split(/\s+/).filter(Boolean)

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
