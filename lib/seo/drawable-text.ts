import { xml } from './xml.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const superscript = /^[\u00b2\u00b3\u00b9\u2070-\u207f]$/
const subscript = /^[\u2080-\u209c]$/

/**
 * Pango markup that uses only glyphs of the fonts. Without a glyph, superscripts, subscripts and fractions become plain
 * digits, letters lose their accents, and anything else (emoji, arrows, other scripts) is removed, because Pango would
 * draw a box.
 */
export function drawableText(text: string, fonts: readonly ReadonlySet<number>[]): string {
  const drawn = (part: string) =>
    fonts.some((font) => Array.from(part).every((letter) => font.has(letter.codePointAt(0) ?? 0)))

  const set = ({ segment }: { segment: string }): string => {
    if (/^\s+$/.test(segment)) return ' '
    if (drawn(segment)) return xml(segment)
    const plain = Array.from(segment.normalize('NFKD').replace('\u2044', '/'))
      .filter((letter) => drawn(letter) && !/[\p{Cf}\p{M}]/u.test(letter))
      .join('')
    if (superscript.test(segment)) return raised('sup', plain)
    if (subscript.test(segment)) return raised('sub', plain)
    const [, over, under] = /^(\d+)\/(\d*)$/.exec(plain) ?? []
    if (over !== undefined && under !== undefined) return `${raised('sup', over)}/${raised('sub', under)}`
    return xml(plain)
  }
  return Array.from(graphemes.segment(text.toWellFormed()), set).join('').replace(/ {2,}/g, ' ').trim()
}

const raised = (element: 'sup' | 'sub', text: string) => (text ? `<${element}>${xml(text)}</${element}>` : '')
