import { href } from '../../../lib/content/fields/link'
import type { Run } from './part'

/** How the text of an element looks, as far as the schema has a place for it. */
export type Look = {
  strong: boolean
  em: boolean
  href?: string
  script?: 'sup' | 'sub'
  /** Line ends in the source are line ends on the screen. */
  preformatted: boolean
}

export const plainLook: Look = { strong: false, em: false, preformatted: false }

/** The value of a property in an element’s own `style`. */
export function styleOf(element: Element, property: string): string | undefined {
  const style = element.getAttribute('style') ?? ''
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase()
}

/** The look within an element that stands within another look: what is said nearest to the text counts. */
export function lookOf(element: Element, around: Look): Look {
  const tag = element.localName
  const link = tag === 'a' ? href.safeParse(withoutWrapper(element.getAttribute('href'))) : undefined
  const script = scriptOf(element)
  return {
    strong: isBold(element) ?? around.strong,
    em: isItalic(element) ?? around.em,
    preformatted: isPreformatted(element) ?? around.preformatted,
    // A link that is not safe is text.
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

/** The least that tells raised text from text set straight. */
const least: Record<string, number> = { pt: 2, px: 3, em: 0.15, rem: 0.15, ex: 0.3, '%': 15 }

/** How far a length raises text, below nought if it lowers it. */
function raisedBy(length: string): number {
  const [, amount, unit = ''] = /^([+-]?[\d.]+)(pt|px|em|rem|ex|%)$/.exec(length) ?? []
  return Math.abs(Number(amount)) >= (least[unit] ?? Infinity) ? Number(amount) : 0
}

/** The sign for raised or lowered text within such text, as in 2^3^4, which is not 2^34. */
export function scriptWithin(element: Element): '^' | '_' | undefined {
  const around = element.matches('sup, sub') ? element.parentElement?.closest('sup, sub') : undefined
  if (!around || around.textContent.trim() === element.textContent.trim()) return undefined
  return element.localName === 'sup' ? '^' : '_'
}

/** The address itself, where Google Docs leads through its own redirect. */
function withoutWrapper(address: string | null): string | null {
  if (!address || !/^https:\/\/www\.google\.com\/url\?/.test(address)) return address
  return new URL(address).searchParams.get('q') ?? address
}

const scripts = {
  sup: { from: '0123456789+-−–=()ni', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ' },
  sub: { from: '0123456789+-−–=()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎' },
}

/** Raised or lowered text: in characters where Unicode has them all, so that 10⁶ never reads 106; otherwise marked. */
export function scripted(text: string, script: Look['script']): Pick<Run, 'text' | 'script'> {
  if (!script || text.trim() === '') return { text }
  const { from, to } = scripts[script]
  const characters = Array.from(text, (character) =>
    /\s/.test(character) ? character : to[from.indexOf(character)],
  )
  // A power stands at its base; Word likes to raise the blank beside it, too.
  return characters.includes(undefined) ? { text, script } : { text: characters.join('').trimStart() }
}
