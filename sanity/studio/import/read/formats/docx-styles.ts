import { childOf, toggle, valueOf, within } from './xml'

/** The meaning of a paragraph style, including what it inherits from its base style. */
export type ParagraphStyle = {
  /** 0 for a title, else the level of a heading. */
  outline?: number
  bold: boolean
  font?: string
  list?: { id: string; level: number }
  /** An entry of a table of contents, which repeats the headings. */
  isContents: boolean
}

/** The styles of a Word file by their ids. */
export class Styles {
  readonly #styles: Map<string, Element>
  readonly #known = new Map<string, ParagraphStyle>()
  readonly defaultFont: string | undefined

  constructor(xml: Document | undefined) {
    const styles = xml ? within(xml, 'w:style') : []
    this.#styles = new Map(styles.map((style) => [style.getAttribute('w:styleId') ?? '', style]))
    const defaults = xml && within(xml, 'w:rPrDefault')[0]
    this.defaultFont = fontOf(childOf(defaults, 'w:rPr'))
  }

  of(id: string | undefined): ParagraphStyle {
    const style = this.#styles.get(id ?? '')
    if (!id || !style) return { bold: false, isContents: false }
    const known = this.#known.get(id)
    if (known) return known
    // A style that is based on itself ends here.
    this.#known.set(id, { bold: false, isContents: false })
    const base = this.of(valueOf(style, 'w:basedOn'))
    const [paragraph, run] = [childOf(style, 'w:pPr'), childOf(style, 'w:rPr')]
    const name = valueOf(style, 'w:name') ?? ''
    const outline = outlineOf(name, paragraph) ?? base.outline
    const list = listOf(paragraph) ?? base.list
    const font = fontOf(run) ?? base.font
    const read = {
      ...(outline !== undefined && { outline }),
      ...(list && { list }),
      ...(font && { font }),
      bold: toggle(run, 'w:b') ?? base.bold,
      isContents: /^toc( \d| heading)/i.test(name) || base.isContents,
    }
    this.#known.set(id, read)
    return read
  }
}

function outlineOf(name: string, paragraph: Element | undefined): number | undefined {
  if (/^title$/i.test(name)) return 0
  const level = /^heading ?(\d)$/i.exec(name)?.[1]
  return level ? Number(level) : outlineLevel(paragraph)
}

/** The outline level that a paragraph itself has; 9 means body text. */
export function outlineLevel(paragraph: Element | undefined): number | undefined {
  const level = Number(valueOf(paragraph, 'w:outlineLvl') ?? 9)
  return level < 9 ? level + 1 : undefined
}

/** The list that paragraph properties refer to. */
export function listOf(paragraph: Element | undefined): ParagraphStyle['list'] {
  const properties = childOf(paragraph, 'w:numPr')
  const id = valueOf(properties, 'w:numId')
  return id === undefined ? undefined : { id, level: Number(valueOf(properties, 'w:ilvl') ?? 0) }
}

/** The font of run properties for Latin letters, which fonts without Unicode replace. */
export const fontOf = (run: Element | undefined): string | undefined =>
  childOf(run, 'w:rFonts')?.getAttribute('w:ascii') ?? undefined
