import { type Block, toBlocks } from './blocks'
import { outline } from './outline'
import type { Part } from './part'
import { readHtml } from './read-html'
import { readText } from './read-text'
import { inlineStyleSheets } from './style-sheets'
import { typedLists } from './typed-list'

/** The Portable Text for a clipboard's content, with the number of omitted images and struck-out texts. */
export type Pasted = { blocks: Block[]; pictures: number; struck: number }

/** Portable Text for HTML from Word, Google Docs or a web page. */
export function fromHtml(html: string, newKey: () => string): Pasted {
  const page = new DOMParser().parseFromString(html, 'text/html')
  inlineStyleSheets(page)
  const { parts, struck } = readHtml(page.body)
  const pictures = parts.filter(({ kind }) => kind === 'picture').length
  return { blocks: fitted(parts, newKey), pictures, struck: struck.length }
}

/** Portable Text for plain text, such as a message. */
export function fromText(text: string, newKey: () => string): Pasted {
  const { parts, struck } = readText(text)
  return { blocks: fitted(parts, newKey), pictures: 0, struck: struck.length }
}

const fitted = (parts: readonly Part[], newKey: () => string) =>
  toBlocks(
    outline(typedLists(parts)).filter((part) => part.kind !== 'picture'),
    newKey,
  )
