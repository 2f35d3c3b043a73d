import { readHtml } from '../../paste/read-html'
import { readText } from '../../paste/read-text'
import { inlineStyleSheets } from '../../paste/style-sheets'
import { endings } from './endings'
import { readDocx } from './formats/docx'
import { readOdt } from './formats/odt'
import { readPdf } from './formats/pdf'
import { refuseLegacyText } from './legacy-text'
import {
  type Footnote,
  type PictureFile,
  type SourceFile,
  type SourcePage,
  UnreadableFile,
} from './source-file'

const refusals: Record<string, string> = {
  doc: 'This is the Word format of before 2007: open it in Word and save it as .docx.',
  rtf: 'Open the file in Word and save it as .docx.',
}

/**
 * Reads a file piece by piece.
 *
 * @throws UnreadableFile with a sentence for editors
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<SourceFile> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'txt') {
    const text = decode(bytes)
    refuseLegacyText(text)
    return { name, ...readText(text), footnotes: [], pictures: new Map(), text, leftOut: [] }
  }
  return partsOf(name, await pageOf(ending, bytes))
}

async function pageOf(ending: string, bytes: Uint8Array): Promise<SourcePage> {
  switch (ending) {
    case 'docx':
      return readDocx(bytes)
    case 'odt':
      return readOdt(bytes)
    case 'pdf':
      return readPdf(bytes)
    case 'html':
    case 'htm':
      return webPage(decode(bytes))
    default:
      throw new UnreadableFile(
        refusals[ending] ??
          `Notes are imported from ${endings.map((one) => `.${one}`).join(', ')}; this file is none of them.`,
      )
  }
}

function partsOf(name: string, { page, pictures, text, leftOut = [] }: SourcePage): SourceFile {
  const notes = [...page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')]
  const footnotes = notes.map((note): Footnote => ({ id: note.id, parts: readHtml(inOrder(note)).parts }))
  for (const note of notes) note.remove()
  refuseLegacyText(text)
  const { parts, struck } = readHtml(page.body)
  return { name, parts, footnotes, pictures, text, struck, leftOut }
}

/** The content of a list item, outside of its list. */
function inOrder(item: Element): Element {
  const holder = item.ownerDocument.createElement('div')
  holder.append(...item.cloneNode(true).childNodes)
  return holder
}

function webPage(html: string): SourcePage {
  const page = new DOMParser().parseFromString(html, 'text/html')
  inlineStyleSheets(page)
  const pictures = new Map<string, PictureFile>()
  for (const image of page.querySelectorAll('img[src^="data:"]')) {
    const picture = pictureOf(image.getAttribute('src') ?? '')
    const src = `picture:${pictures.size + 1}`
    image.setAttribute('src', src)
    if (picture) pictures.set(src, picture)
  }
  return { page, pictures, text: textOfPage(page.body) }
}

function pictureOf(data: string): PictureFile | undefined {
  const [, type, base64] = /^data:(image\/[\w+.-]+);base64,(.*)$/s.exec(data) ?? []
  return type && base64 !== undefined
    ? { type, bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) }
    : undefined
}

const silent = 'script, style, noscript, template, head, title'

function textOfPage(element: Element): string {
  if (element.matches(silent)) return ''
  const inner = [...element.childNodes]
    .map((node) =>
      node.nodeType === node.ELEMENT_NODE && node instanceof Element
        ? textOfPage(node)
        : (node.nodeValue ?? ''),
    )
    .join('')
  return element.matches('b, i, u, em, strong, span, a, font, sub, sup, mark, small') ? inner : `\n${inner}\n`
}

/** The text of a file in UTF-8 or, as Notepad also saves, in UTF-16 or the encoding of Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
