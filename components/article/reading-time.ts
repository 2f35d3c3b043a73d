import type { Body, BodyBlock } from '@/lib/content/body'
import { textsOf } from '@/lib/content/body/blocks'
import { withoutStega } from '@/lib/content/preview/stega'

/** Words per minute for study, which is slower than ordinary reading. */
const PACE = 200

/** The reading time of a text in whole minutes, at least one. */
export function readingMinutes(body: Body): number {
  const words = body.flatMap((block) => textsIn(block).flatMap(wordsOf))
  return Math.max(1, Math.round(words.length / PACE))
}

// In a preview, stega characters would count as words.
const wordsOf = (text: string) => withoutStega(text).split(/\s+/).filter(Boolean)

const textsIn = (block: BodyBlock): string[] =>
  block._type === 'block' ? [block.children.map(({ text }) => text).join('')] : textsOf(block)
