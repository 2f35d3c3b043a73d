import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type FontRun, refuseLegacyFonts } from '../legacy-fonts'
import { footnoteSign, type PictureFile, type SourcePage, UnreadableFile } from '../source-file'
import { Numbering } from './docx-numbering'
import { markStyle, outlineStyle, prepareDocx, textOfDocx } from './docx-prepare'
import { fontOf, Styles } from './docx-styles'
import { ancestor, childOf, parseXml, valueOf, within } from './xml'

const main = 'word/document.xml'
const notes = ['word/footnotes.xml', 'word/endnotes.xml']

/** Reads a Word file; `mammoth` converts it to HTML. */
export async function readDocx(bytes: Uint8Array): Promise<SourcePage> {
  const { default: mammoth } = await import('mammoth/mammoth.browser.js')
  const files = unzip(bytes)
  const parsed = (name: string) => (files[name] ? parseXml(files[name]) : undefined)
  const styles = new Styles(parsed('word/styles.xml'))
  const numbering = new Numbering(parsed('word/numbering.xml'))
  const texts: string[] = []
  let hasTitle = false
  for (const name of [main, ...notes]) {
    const xml = parsed(name)
    if (!xml) continue
    refuseLegacyFonts(fontRuns(xml, styles))
    prepareDocx(xml, styles, numbering)
    hasTitle ||= within(xml, 'w:pStyle').some((style) => style.getAttribute('w:val') === outlineStyle(0))
    texts.push(textOfDocx(xml))
    files[name] = strToU8(new XMLSerializer().serializeToString(xml))
  }
  // The numbers are in the text now.
  delete files['word/numbering.xml']

  const pictures = new Map<string, PictureFile>()
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: zipSync(files, { level: 0 }).buffer },
    {
      styleMap: styleMap(hasTitle),
      convertImage: mammoth.images.imgElement(async (image) => {
        const src = `picture:${pictures.size + 1}`
        pictures.set(src, { bytes: new Uint8Array(await image.readAsArrayBuffer()), type: image.contentType })
        return { src }
      }),
    },
  )
  return { page: likeWordsOwn(value), pictures, text: texts.join('\n') }
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes)
  } catch {
    throw new UnreadableFile(
      'The file is no Word document (.docx), or it is damaged or has a password. Save it in Word as .docx without a password.',
    )
  }
  if (!files[main])
    throw new UnreadableFile('The file is no Word document (.docx): save it in Word as .docx.')
  // A file from a phone may begin with a byte order mark, at which the converter stops.
  const start = strFromU8(files[main].subarray(0, 3), true)
  if (start === '\xef\xbb\xbf') files[main] = files[main].subarray(3)
  return files
}

/** Word has nine levels of lists and of headings. */
const levels = Array.from({ length: 9 }, (_, index) => index + 1)

/** How styles become elements; where there is a title, the first level below it is h2. */
function styleMap(hasTitle: boolean): string[] {
  const tag = (level: number) => `h${Math.max(1, Math.min(hasTitle ? level + 1 : level, 6))}`
  return [
    ...[0, ...levels].map((level) => `p.${outlineStyle(level)} => ${tag(level)}:fresh`),
    ...levels.map((level) => `r.${markStyle(level)} => span.list-mark-${level}`),
    'strike => s',
  ]
}

/** Gives list items the properties that Word itself writes to the clipboard, and footnotes their signs. */
function likeWordsOwn(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const mark of page.querySelectorAll('span[class^="list-mark-"]')) {
    const level = mark.className.slice('list-mark-'.length)
    mark.setAttribute('style', 'mso-list: Ignore')
    mark.closest('p')?.setAttribute('style', `mso-list: l0 level${level} lfo1`)
  }
  for (const reference of page.querySelectorAll('a[id^="footnote-ref-"], a[id^="endnote-ref-"]'))
    (reference.closest('sup') ?? reference).replaceWith(footnoteSign(reference.id.replace('-ref', '')))
  for (const note of page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]'))
    for (const back of note.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'))
      back.remove()
  return page
}

function* fontRuns(xml: XMLDocument, styles: Styles): Generator<FontRun> {
  for (const run of within(xml, 'w:r')) {
    const text = within(run, 'w:t')
      .map((one) => one.textContent)
      .join('')
    if (!text) continue
    const properties = childOf(run, 'w:rPr')
    const style = valueOf(childOf(ancestor(run, 'w:p'), 'w:pPr'), 'w:pStyle')
    const font =
      fontOf(properties) ??
      styles.of(valueOf(properties, 'w:rStyle')).font ??
      styles.of(style).font ??
      styles.defaultFont
    if (font) yield { font, text }
  }
}
