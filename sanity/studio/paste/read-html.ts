import { headingLevel, isBlock, isPicture, isSilent, isStruck } from './element'
import { tidyLine } from './line'
import { listPlace } from './list-number'
import { type Look, lookOf, plainLook, scripted, scriptWithin } from './look'
import type { ListPlace, Paragraph, Part, Picture } from './part'
import { tableParts } from './read-table'
import { isWordMark, wordListPlace } from './word-list'

/** The position of a text in the page. */
type Place = {
  look: Look
  heading?: number
  /** The enclosing list, its item, and the list position of the item's paragraphs. */
  lists: readonly Element[]
  item?: Element
  list?: ListPlace
}

/** The parts of a page, and its struck-out texts, which are not among them. */
export function readHtml(root: Element): { parts: Part[]; struck: string[] } {
  const reader = new Reader()
  reader.read(root)
  return reader
}

/** Walks through a page in document order. */
class Reader {
  readonly parts: Part[] = []
  readonly struck: string[] = []
  /** Pictures within the open paragraph or table: they follow it. */
  #pictures: Picture[] = []
  #open: Paragraph | undefined
  /** The last paragraph of each list item. */
  #itemText: { item: Element; paragraph: Paragraph } | undefined

  read(root: Element) {
    this.#children(root, { look: plainLook, lists: [] })
    this.#close()
  }

  #children(element: Element, place: Place) {
    for (const node of element.childNodes) {
      if (isElement(node)) this.#element(node, place)
      else if (node.nodeType === node.TEXT_NODE) this.#text(node.nodeValue ?? '', place)
    }
  }

  #element(element: Element, around: Place) {
    if (isSilent(element) || (isWordMark(element) && !around.heading)) return
    if (isStruck(element)) {
      if (element.textContent.trim() !== '') this.struck.push(element.textContent)
      return
    }
    if (isPicture(element)) this.#pictures.push(pictureOf(element))
    if (element.localName === 'br') return this.#break()
    if (!isBlock(element)) {
      const within = { ...around, look: lookOf(element, around.look) }
      const sign = scriptWithin(element)
      if (!sign) return this.#children(element, within)
      const [open, close] = element.textContent.trim().length > 1 ? [`${sign}(`, ')'] : [sign, '']
      this.#text(open, within)
      this.#children(element, within)
      if (close) this.#text(close, within)
      return
    }
    this.#close()
    const table = element.localName === 'table' ? tableParts(element, this.#textWithin) : undefined
    if (table) this.parts.push(...table)
    else this.#children(element, placeWithin(element, around))
    this.#close()
  }

  #text(text: string, { look, ...place }: Place) {
    const { strong, em, href } = look
    const lines = look.preformatted ? text.split(/\r\n|[\n\r]/) : [text]
    lines.forEach((line, index) => {
      if (index > 0) this.#break()
      if (!this.#open && line.trim() === '') return
      this.#open ??= this.#begin(place)
      this.#open.lines.at(-1)?.push({ ...scripted(line, look.script), strong, em, ...(href && { href }) })
    })
  }

  #break() {
    this.#open?.lines.push([])
  }

  /** Starts a paragraph; within a list item, later paragraphs continue the first one. */
  #begin({ heading, list, item }: Omit<Place, 'look'>): Paragraph {
    if (item && this.#itemText?.item === item && this.parts.at(-1) === this.#itemText.paragraph) {
      const { paragraph } = this.#itemText
      this.parts.pop()
      paragraph.lines.push([])
      return paragraph
    }
    const paragraph: Paragraph = {
      kind: 'paragraph',
      ...(heading && { heading }),
      ...(list && { list }),
      lines: [[]],
    }
    if (item) this.#itemText = { item, paragraph }
    return paragraph
  }

  #close() {
    const paragraph = this.#open
    this.#open = undefined
    if (paragraph) {
      paragraph.lines = paragraph.lines.map(tidyLine)
      if (paragraph.lines.some((line) => line.length > 0)) this.parts.push(paragraph)
    }
    for (const picture of this.#pictures) this.parts.push(picture)
    this.#pictures = []
  }

  /** The parts within an element that is read separately, such as a cell. */
  readonly #textWithin = (element: Element): Part[] => {
    const { parts, struck } = readHtml(element)
    for (const part of parts) if (part.kind === 'picture') this.#pictures.push(part)
    for (const text of struck) this.struck.push(text)
    return parts
  }
}

function placeWithin(element: Element, around: Place): Place {
  const look = lookOf(element, around.look)
  if (element.matches('ul, ol')) return { ...around, look, lists: [...around.lists, element] }
  if (element.localName === 'li') {
    const within = around.lists.at(-1)
    // Word for the web gives the level of an item only in this attribute.
    const level = Number(element.getAttribute('aria-level')) || around.lists.length || 1
    return { ...around, look, item: element, list: listPlace(element, within, level) }
  }
  const heading = headingLevel(element) ?? around.heading
  if (heading && around.list) return { ...around, look: { ...look, strong: true } }
  const list = (heading ? undefined : wordListPlace(element)) ?? around.list
  return { ...around, look, ...(heading && { heading }), ...(list && { list }) }
}

const pictureOf = (element: Element): Picture => ({
  kind: 'picture',
  src: element.getAttribute('src') ?? '',
  alt: (element.getAttribute('alt') ?? '').trim(),
})

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE
