import { href } from '../../../lib/content/fields/link'
import { withoutTrackers } from './address'
import type { Run } from './part'

/** The formatting of an element's text that the schema supports. */
export type Look = {
  strong: boolean
  em: boolean
  href?: string
  script?: 'sup' | 'sub'
  /** Line ends in the source are displayed as line ends. */
  preformatted: boolean
}

export const plainLook: Look = { strong: false, em: false, preformatted: false }

/** The value of a property in an element’s own `style`. */
export function styleOf(element: Element, property: string): string | undefined {
  const style = element.getAttribute('style') ?? ''
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase()
}

/** The formatting within an element that is nested in formatted text; the innermost value wins. */
export function lookOf(element: Element, around: Look): Look {
  const tag = element.localName
  const link = tag === 'a' ? href.safeParse(withoutTrackers(element.getAttribute('href') ?? '')) : undefined
  const script = scriptOf(element)
  return {
    strong: isBold(element) ?? around.strong,
    em: isItalic(element) ?? around.em,
    preformatted: isPreformatted(element) ?? around.preformatted,
    // Drop unsafe links and keep their text.
    ...((link?.success ?? around.href) && { href: link?.success ? link.data : around.href }),
    ...((script ?? around.script) && { script: script ?? around.script }),
  }
}

function isBold(element: Element): boolean | undefined {
  const weight = styleOf(element, 'font-weight')
  if (weight) return /^(bold|bolder)/.test(weight) || Number.parseInt(weight) >= 600
  return element.matches('b, strong') || undefined
}

function isItalic(element: Element): boolean | undefined {
  const style = styleOf(element, 'font-style')
  if (style) return /^(italic|oblique)/.test(style)
  return element.matches('i, em') || undefined
}

function isPreformatted(element: Element): boolean | undefined {
  const whiteSpace = styleOf(element, 'white-space')
  if (whiteSpace) return /^(pre|break-spaces)/.test(whiteSpace)
  return element.matches('pre') || undefined
}

function scriptOf(element: Element): Look['script'] {
  const align = styleOf(element, 'mso-text-raise') ?? styleOf(element, 'vertical-align') ?? ''
  const raised = raisedBy(align)
  if (element.localName === 'sup' || align === 'super' || raised > 0) return 'sup'
  if (element.localName === 'sub' || align === 'sub' || raised < 0) return 'sub'
  return undefined
}

/** The minimum offset of superscripts and subscripts. */
const least: Record<string, number> = { pt: 2, px: 3, em: 0.15, rem: 0.15, ex: 0.3, '%': 15 }

/** How far a CSS length raises text; negative if it lowers it. */
function raisedBy(length: string): number {
  const [, amount, unit = ''] = /^([+-]?[\d.]+)(pt|px|em|rem|ex|%)$/.exec(length) ?? []
  return Math.abs(Number(amount)) >= (least[unit] ?? Infinity) ? Number(amount) : 0
}

/** The sign for nested superscripts or subscripts, as in 2^3^4, which is not 2^34. */
export function scriptWithin(element: Element): '^' | '_' | undefined {
  const around = element.matches('sup, sub') ? element.parentElement?.closest('sup, sub') : undefined
  if (!around || around.textContent.trim() === element.textContent.trim()) return undefined
  return element.localName === 'sup' ? '^' : '_'
}

const scripts = {
  sup: { from: '0123456789+-−–=()ni', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ' },
  sub: { from: '0123456789+-−–=()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎' },
}

/**
 * Superscript or subscript text: as Unicode characters if all of them exist, so that 10⁶ never reads 106, otherwise as
 * a mark.
 */
export function scripted(text: string, script: Look['script']): Pick<Run, 'text' | 'script'> {
  if (!script || text.trim() === '') return { text }
  const { from, to } = scripts[script]
  const characters = Array.from(text, (character) =>
    /\s/.test(character) ? character : to[from.indexOf(character)],
  )
  // An exponent follows its base without a space; Word often raises the adjacent space too.
  return characters.includes(undefined) ? { text, script } : { text: characters.join('').trimStart() }
}
