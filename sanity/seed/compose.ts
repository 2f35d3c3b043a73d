import { imageAsset } from './document.ts'
import { inline, type LinkMark, type Span } from './inline.ts'

interface TextBlock {
  _type: 'block'
  style: 'normal' | 'h2' | 'h3'
  listItem?: 'bullet' | 'number'
  level?: number
  children: Span[]
  markDefs: LinkMark[]
}

interface Table {
  _type: 'table'
  caption?: string
  headerColumn?: boolean
  rows: { _type: 'tableRow'; cells: string[] }[]
}

interface Callout {
  _type: 'callout'
  tone: 'note' | 'remember' | 'example'
  title?: string
  text: string
}

interface Quote {
  _type: 'quote'
  text: string
  source?: string
}

interface Figure {
  _type: 'figure'
  _sanityAsset: string
  alt: string
  caption?: string
}

/** A part of an article's body; `bullets` and `numbers` return several blocks, so the body is flattened once. */
export type Block = TextBlock | Table | Callout | Quote | Figure

/** The items of a list; an array after an item is its nested list. */
export type ListItems = readonly (string | readonly string[])[]

const textBlock = (style: TextBlock['style'], line: string): TextBlock => ({
  _type: 'block',
  style,
  ...inline(line),
})

export const h2 = (line: string) => textBlock('h2', line)
export const h3 = (line: string) => textBlock('h3', line)
export const p = (line: string) => textBlock('normal', line)

export const bullets = (items: ListItems) => list('bullet', items)
export const numbers = (items: ListItems) => list('number', items)

function list(listItem: 'bullet' | 'number', items: ListItems): TextBlock[] {
  const item = (line: string, level: number) => ({ ...textBlock('normal', line), listItem, level })
  return items.flatMap((entry) =>
    typeof entry === 'string' ? [item(entry, 1)] : entry.map((line) => item(line, 2)),
  )
}

/** The first row contains the column headings; cells are plain text. */
export const table = (
  rows: readonly (readonly string[])[],
  options: { caption?: string; headerColumn?: boolean } = {},
): Table => ({
  _type: 'table',
  ...options,
  rows: rows.map((cells) => ({ _type: 'tableRow', cells: [...cells] })),
})

export const callout = (tone: Callout['tone'], text: string, title?: string): Callout => ({
  _type: 'callout',
  tone,
  title,
  text,
})

export const quote = (text: string, source?: string): Quote => ({ _type: 'quote', text, source })

export const figure = (image: string, alt: string, caption?: string): Figure => ({
  _type: 'figure',
  ...imageAsset(image),
  alt,
  caption,
})
