import { childOf, within } from './xml'

type TextStyle = { bold: boolean; italic: boolean; struck: boolean; font?: string }
const plain: TextStyle = { bold: false, italic: false, struck: false }

/** The styles of an OpenDocument text by their names. */
export class OdtStyles {
  readonly #styles = new Map<string, Element>()
  readonly lists = new Map<string, Element>()

  constructor(files: readonly XMLDocument[]) {
    for (const xml of files) {
      for (const style of within(xml, 'style:style')) this.#styles.set(nameOf(style), style)
      for (const list of within(xml, 'text:list-style')) this.lists.set(nameOf(list), list)
    }
  }

  /** The formatting of a text, including what its style inherits. */
  look(name: string | null): TextStyle {
    const style = this.#styles.get(name ?? '')
    if (!style) return plain
    const parent = style.getAttribute('style:parent-style-name')
    const base = parent === name ? plain : this.look(parent)
    const text = childOf(style, 'style:text-properties')
    const value = (property: string) => text?.getAttribute(property)
    const weight = value('fo:font-weight')
    const slant = value('fo:font-style')
    const line = value('style:text-line-through-style')
    const font = value('style:font-name') ?? base.font
    return {
      bold: weight ? weight === 'bold' || Number(weight) >= 600 : base.bold,
      italic: slant ? slant === 'italic' || slant === 'oblique' : base.italic,
      struck: line ? line !== 'none' : base.struck,
      ...(font && { font }),
    }
  }

  /** The level of a paragraph with a style for headings, which Writer keeps from Word files. */
  heading(name: string | null): number | undefined {
    const style = this.#styles.get(name ?? '')
    const level =
      /^Heading_20_(\d)$/.exec(name ?? '')?.[1] ?? style?.getAttribute('style:default-outline-level')
    const parent = style?.getAttribute('style:parent-style-name')
    return level ? Number(level) : parent && parent !== name ? this.heading(parent) : undefined
  }

  /** Whether a paragraph has the style of titles, or one based on it. */
  isTitle(name: string | null): boolean {
    if (name === 'Title') return true
    const parent = this.#styles.get(name ?? '')?.getAttribute('style:parent-style-name')
    return parent ? parent !== name && this.isTitle(parent) : false
  }
}

const nameOf = (style: Element) => style.getAttribute('style:name') ?? ''
