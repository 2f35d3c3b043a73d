import type { Body, BodyBlock } from '@/lib/content/body'
import { withoutEditInfo } from '@/lib/content/preview/edit-info'

/** Words per minute for study, which is slower than ordinary reading. */
const PACE = 200

/** The reading time of a text in whole minutes, at least one. */
export function readingMinutes(body: Body): number {
  const words = body.flatMap((block) => textsOf(block).flatMap(wordsOf))
  return Math.max(1, Math.round(words.length / PACE))
}

// In a preview, stega characters would count as words.
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
