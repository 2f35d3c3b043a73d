import { formulaText } from './docx-math'
import type { Numbering } from './docx-numbering'
import { listOf, outlineLevel, type Styles } from './docx-styles'
import { ancestor, childOf, toggle, valueOf, within } from './xml'

/** The style ids that the converter to HTML maps: list marks by level, headings by their level in the outline. */
export const markStyle = (level: number): string => `ListMark${level}`
export const outlineStyle = (level: number): string => `Outline${level}`

/**
 * Writes into the XML of a Word file what the converter to HTML does not read: the numbers of lists, formulas, bold
 * type and headings by way of a style, text boxes without a fallback. Entries of a table of contents are removed.
 */
export function prepareDocx(xml: XMLDocument, styles: Styles, numbering: Numbering): void {
  for (const formula of within(xml, 'm:oMath')) formula.replaceWith(runOf(xml, formulaText(formula)))
  for (const box of within(xml, 'w:txbxContent')) keepTextBox(box)
  // The converter treats the mere presence of a toggle as “on”.
  for (const header of within(xml, 'w:tblHeader'))
    if (['0', 'false', 'off'].includes(header.getAttribute('w:val') ?? '')) header.remove()
  for (const paragraph of within(xml, 'w:p')) prepareParagraph(paragraph, styles, numbering)
}

function prepareParagraph(paragraph: Element, styles: Styles, numbering: Numbering) {
  const properties = childOf(paragraph, 'w:pPr')
  const style = styles.of(valueOf(properties, 'w:pStyle'))
  if (style.isContents) return paragraph.remove()
  const outline = style.outline ?? outlineLevel(properties)
  if (outline !== undefined) setStyle(paragraph, outlineStyle(outline))
  else if (style.bold) makeBold(paragraph)
  const list = listOf(properties) ?? style.list
  childOf(properties, 'w:numPr')?.remove()
  const mark = list && numbering.next(list.id, list.level)
  if (!mark) return
  const run = runOf(paragraph.ownerDocument, `${mark} `, markStyle(list.level + 1))
  const after = childOf(paragraph, 'w:pPr')
  if (after) after.after(run)
  else paragraph.prepend(run)
}

const namespaceOf = (xml: Document) => xml.documentElement.lookupNamespaceURI('w')

function runOf(xml: Document, text: string, style?: string): Element {
  const create = (name: string) => xml.createElementNS(namespaceOf(xml), name)
  const [run, content] = [create('w:r'), create('w:t')]
  if (style) {
    const [properties, styleName] = [create('w:rPr'), create('w:rStyle')]
    styleName.setAttributeNS(namespaceOf(xml), 'w:val', style)
    properties.append(styleName)
    run.append(properties)
  }
  content.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve')
  content.append(text)
  run.append(content)
  return run
}

function setStyle(paragraph: Element, id: string) {
  const xml = paragraph.ownerDocument
  let properties = childOf(paragraph, 'w:pPr')
  if (!properties) {
    properties = xml.createElementNS(namespaceOf(xml), 'w:pPr')
    paragraph.prepend(properties)
  }
  childOf(properties, 'w:pStyle')?.remove()
  const style = xml.createElementNS(namespaceOf(xml), 'w:pStyle')
  style.setAttributeNS(namespaceOf(xml), 'w:val', id)
  properties.prepend(style)
}

function makeBold(paragraph: Element) {
  for (const run of within(paragraph, 'w:r')) {
    const properties = childOf(run, 'w:rPr')
    if (toggle(properties, 'w:b') !== undefined) continue
    const bold = run.ownerDocument.createElementNS(namespaceOf(run.ownerDocument), 'w:b')
    if (properties) properties.append(bold)
    else {
      const created = run.ownerDocument.createElementNS(namespaceOf(run.ownerDocument), 'w:rPr')
      created.append(bold)
      run.prepend(created)
    }
  }
}

/** The converter reads a text box from its fallback only: without one, its paragraphs follow the one that holds it. */
function keepTextBox(box: Element) {
  const alternative = ancestor(box, 'mc:AlternateContent')
  if (ancestor(box, 'mc:Fallback') || ancestor(box, 'w:pict')) return
  if (alternative && within(alternative, 'mc:Fallback').some((one) => within(one, 'w:t').length > 0)) return
  const paragraph = ancestor(box, 'w:p')
  if (paragraph) paragraph.after(...box.children)
}

/** Elements that the converter drops on purpose: deleted and moved text, and content with a fallback. */
const dropped = new Set(['w:del', 'w:moveFrom', 'mc:Choice', 'w:pPr', 'w:rPr'])

/** The text of a prepared file, paragraph by paragraph. */
export function textOfDocx(xml: XMLDocument): string {
  const texts: string[] = []
  const read = (element: Element) => {
    if (dropped.has(element.nodeName)) return
    if (element.nodeName === 'w:p') texts.push('\n')
    if (element.nodeName === 'w:tab' || element.nodeName === 'w:br') texts.push(' ')
    if (element.nodeName === 'w:noBreakHyphen') texts.push('-')
    if (element.nodeName === 'w:t') texts.push(element.textContent)
    else for (const child of element.children) read(child)
  }
  read(xml.documentElement)
  return texts.join('')
}
