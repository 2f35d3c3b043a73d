import { unzipSync } from 'fflate'
import { type FontRun, refuseLegacyFonts } from '../legacy-fonts'
import { footnoteSign, type PictureFile, type SourcePage, UnreadableFile } from '../source-file'
import { inFormat } from './numerals'
import { OdtStyles } from './odt-styles'
import { childOf, parseXml, within } from './xml'

/** Reads an OpenDocument text, as LibreOffice writes it. */
export function readOdt(bytes: Uint8Array): SourcePage {
  const files = unzip(bytes)
  const content = files['content.xml'] && parseXml(files['content.xml'])
  const text = content && within(content, 'office:text')[0]
  if (!text) throw new UnreadableFile('The file is no OpenDocument text (.odt): save it as .odt or .docx.')
  const styles = new OdtStyles([...(files['styles.xml'] ? [parseXml(files['styles.xml'])] : []), content])
  refuseLegacyFonts(fontRuns(text, styles))
  for (const apart of within(text, 'text:tracked-changes')) apart.remove()
  for (const contents of within(text, 'text:table-of-content')) contents.remove()
  const converter = new Converter(files, styles)
  const hasTitle = within(text, 'text:p').some((one) => styles.isTitle(one.getAttribute('text:style-name')))
  converter.blocks(text, converter.page.body, hasTitle ? 1 : 0)
  converter.appendNotes()
  return { page: converter.page, pictures: converter.pictures, text: textOfOdt(text) }
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch {
    throw new UnreadableFile('The file is no OpenDocument text (.odt), or it is damaged or has a password.')
  }
}

const types: Record<string, string> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** Converts to HTML with list marks as Word writes them, which keep every kind of number. */
class Converter {
  readonly page = document.implementation.createHTMLDocument()
  readonly pictures = new Map<string, PictureFile>()
  readonly #notes: { id: string; body: Element }[] = []
  readonly #counts = new Map<string, number[]>()

  readonly #files: Record<string, Uint8Array>
  readonly #styles: OdtStyles

  constructor(files: Record<string, Uint8Array>, styles: OdtStyles) {
    this.#files = files
    this.#styles = styles
  }

  blocks(parent: Element, into: Element, shift: number) {
    for (const child of parent.children) this.#block(child, into, shift)
  }

  #block(element: Element, into: Element, shift: number) {
    switch (element.nodeName) {
      case 'text:h':
        return this.#paragraph(element, this.#add(into, `h${this.#level(element, shift)}`))
      case 'text:p':
        return this.#paragraph(element, this.#add(into, this.#tagOf(element, shift)))
      case 'text:list':
        return this.#list(element, into, 1, null)
      case 'table:table':
        return this.#table(element, this.#add(into, 'table'))
      case 'text:section':
      case 'draw:text-box':
        return this.blocks(element, into, shift)
    }
  }

  #add(into: Element, name: string): Element {
    const element = this.page.createElement(name)
    into.append(element)
    return element
  }

  #tagOf(element: Element, shift: number): string {
    const style = element.getAttribute('text:style-name')
    const level = this.#styles.heading(style)
    if (level) return `h${Math.min(level + shift, 6)}`
    return this.#styles.isTitle(style) ? 'h1' : 'p'
  }

  #level = (element: Element, shift: number) =>
    Math.min(Number(element.getAttribute('text:outline-level') ?? 1) + shift, 6)

  #paragraph(element: Element, into: Element) {
    const { bold } = this.#styles.look(element.getAttribute('text:style-name'))
    this.#inline(element, bold && !/^h\d$/.test(into.localName) ? this.#add(into, 'b') : into)
    for (const box of within(element, 'draw:text-box')) this.blocks(box, into.parentElement ?? into, 0)
  }

  #inline(parent: Element, into: Element) {
    for (const node of parent.childNodes) {
      if (node.nodeType === node.TEXT_NODE) into.append(node.nodeValue ?? '')
      else if (node instanceof Element) this.#span(node, into)
    }
  }

  #span(element: Element, into: Element) {
    switch (element.nodeName) {
      case 'text:span': {
        const { bold, italic, struck } = this.#styles.look(element.getAttribute('text:style-name'))
        let at = into
        for (const [isOn, name] of [
          [bold, 'b'],
          [italic, 'i'],
          [struck, 's'],
        ] as const)
          if (isOn) at = this.#add(at, name)
        return this.#inline(element, at)
      }
      case 'text:a': {
        const link = this.#add(into, 'a')
        link.setAttribute('href', element.getAttribute('xlink:href') ?? '')
        return this.#inline(element, link)
      }
      case 'text:s':
      case 'text:tab':
        return into.append(' ')
      case 'text:line-break':
        return this.#add(into, 'br')
      case 'text:note':
        return this.#note(element, into)
      case 'draw:frame':
        return this.#picture(element, into)
      case 'office:annotation':
      case 'text:bookmark':
        return
      default:
        return this.#inline(element, into)
    }
  }

  #note(element: Element, into: Element) {
    const body = childOf(element, 'text:note-body')
    if (!body) return
    const id = `footnote-${this.#notes.length + 1}`
    this.#notes.push({ id, body })
    into.append(footnoteSign(id))
  }

  #picture(frame: Element, into: Element) {
    const path = childOf(frame, 'draw:image')?.getAttribute('xlink:href') ?? ''
    const bytes = this.#files[path]
    if (!bytes) return
    this.pictures.set(path, {
      bytes: new Uint8Array(bytes),
      type: types[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'image/png',
    })
    const picture = this.#add(into, 'img')
    picture.setAttribute('src', path)
    picture.setAttribute(
      'alt',
      (childOf(frame, 'svg:desc') ?? childOf(frame, 'svg:title'))?.textContent ?? '',
    )
  }

  #list(list: Element, into: Element, level: number, around: string | null) {
    const style = list.getAttribute('text:style-name') ?? around
    const key = style ?? ''
    const counts = this.#counts.get(key) ?? []
    this.#counts.set(key, counts)
    if (
      list.getAttribute('text:continue-numbering') !== 'true' &&
      !list.hasAttribute('text:continue-list') &&
      level === 1
    )
      counts.length = 0
    for (const item of list.children) {
      let isFirst = item.nodeName === 'text:list-item'
      for (const child of item.children) {
        if (child.nodeName === 'text:list') {
          counts.length = Math.min(counts.length, level)
          this.#list(child, into, level + 1, style)
        } else if (child.nodeName === 'text:p' || child.nodeName === 'text:h') {
          const isHeading = child.nodeName === 'text:h'
          const paragraph = this.#add(into, isHeading ? `h${this.#level(child, 0)}` : 'p')
          const mark = isFirst ? this.#mark(item, key, level, counts) : undefined
          isFirst = false
          if (mark) {
            const sign = this.#add(paragraph, 'span')
            sign.setAttribute('style', 'mso-list: Ignore')
            sign.textContent = `${mark} `
            if (!isHeading) paragraph.setAttribute('style', `mso-list: l0 level${level} lfo1`)
          }
          this.#paragraph(child, paragraph)
        } else this.#block(child, into, 0)
      }
    }
  }

  /** The mark of an item, counted as LibreOffice does. */
  #mark(item: Element, style: string, level: number, counts: number[]): string | undefined {
    const kinds = this.#styles.lists.get(style)
    const kind = [...(kinds?.children ?? [])].find((one) => Number(one.getAttribute('text:level')) === level)
    if (!kind) return '•'
    const own = item.getAttribute('text:start-value')
    const value = own
      ? Number(own)
      : (counts[level - 1] ?? Number(kind.getAttribute('text:start-value') ?? 1) - 1) + 1
    counts[level - 1] = value
    counts.length = level
    if (kind.nodeName !== 'text:list-level-style-number') return '•'
    const part = (name: string) => kind.getAttribute(`style:num-${name}`) ?? ''
    const number = inFormat(value, part('format'))
    return number && `${part('prefix')}${number}${part('suffix')}`
  }

  #table(table: Element, into: Element) {
    for (const row of within(table, 'table:table-row')) {
      const isHeader = row.parentElement?.nodeName === 'table:table-header-rows'
      const line = this.#add(into, 'tr')
      for (const cell of row.children) {
        if (cell.nodeName !== 'table:table-cell') continue
        const made = this.#add(line, isHeader ? 'th' : 'td')
        for (const [from, to] of [
          ['columns', 'colspan'],
          ['rows', 'rowspan'],
        ] as const) {
          const span = cell.getAttribute(`table:number-${from}-spanned`)
          if (span) made.setAttribute(to, span)
        }
        this.blocks(cell, made, 0)
      }
    }
  }

  /** Footnotes in the form that the converter of Word files gives them: a list at the end. */
  appendNotes() {
    if (this.#notes.length === 0) return
    const list = this.#add(this.page.body, 'ol')
    for (const { id, body } of this.#notes) {
      const item = this.#add(list, 'li')
      item.id = id
      this.blocks(body, item, 0)
    }
  }
}

const breaks = new Set(['text:p', 'text:h', 'text:tab', 'text:s', 'text:line-break', 'text:note-body'])
const silent = new Set(['text:note-citation', 'office:annotation', 'svg:desc', 'svg:title'])

function textOfOdt(element: Element): string {
  if (silent.has(element.nodeName)) return ''
  const inner = [...element.childNodes]
    .map((node) => (node instanceof Element ? textOfOdt(node) : (node.nodeValue ?? '')))
    .join('')
  return breaks.has(element.nodeName) ? `\n${inner}\n` : inner
}

function* fontRuns(text: Element, styles: OdtStyles): Generator<FontRun> {
  for (const element of [
    ...within(text, 'text:p'),
    ...within(text, 'text:h'),
    ...within(text, 'text:span'),
  ]) {
    const { font } = styles.look(element.getAttribute('text:style-name'))
    const own = [...element.childNodes]
      .map((node) => (node.nodeType === node.TEXT_NODE ? node.nodeValue : ''))
      .join('')
    if (font && own) yield { font, text: own }
  }
}
