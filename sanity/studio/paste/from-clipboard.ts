import { type Block, toBlocks } from './blocks'
import { outline } from './outline'
import type { Part } from './part'
import { readHtml } from './read-html'
import { readText } from './read-text'
import { typedLists } from './typed-list'

/** Portable Text for what was copied elsewhere, and how many pictures it had, which cannot come along. */
export type Pasted = { blocks: Block[]; pictures: number }

/** Portable Text for HTML from Word, Google Docs or a web page. */
export function fromHtml(html: string, newKey: () => string): Pasted {
  const { parts, pictures } = readHtml(new DOMParser().parseFromString(html, 'text/html').body)
  return { blocks: fitted(parts, newKey), pictures }
}

/** Portable Text for plain text, such as a message. */
export function fromText(text: string, newKey: () => string): Pasted {
  return { blocks: fitted(readText(text), newKey), pictures: 0 }
}

const fitted = (parts: readonly Part[], newKey: () => string) => toBlocks(outline(typedLists(parts)), newKey)
