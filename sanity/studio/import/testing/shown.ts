import type { Block } from '../../paste/blocks'
import { toMarkdown } from '../../paste/testing/to-markdown'
import type { Part } from '../../paste/part'
import { bodyBlocks, type DraftBlock } from '../read/draft'

let count = 0
const newKey = () => `k${(count += 1)}`

/** A text in the notation of the paste fixtures, with its pictures. */
export function shown(parts: readonly Part[]): string {
  const blocks = bodyBlocks(parts, newKey)
  const groups: (Block[] | string)[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (isFigure(block)) groups.push(`[picture${block.alt ? `: ${block.alt}` : ''}]`)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
    .map((group) => (typeof group === 'string' ? group : toMarkdown({ blocks: group, pictures: 0 }).trim()))
    .join('\n\n')
}

const isFigure = (block: DraftBlock) => block._type === 'figure'
