import { styleOf } from './look'

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
)

/** Whether an element begins on its own line. */
export function isBlock(element: Element): boolean {
  return (
    blocks.has(element.localName) ||
    /^(block|flex|grid|list-item|table)/.test(styleOf(element, 'display') ?? '')
  )
}

const withoutText = new Set(
  (
    'audio canvas head iframe link meta noscript object script select style svg template textarea title ' +
    'video xml'
  ).split(' '),
)

/** Marks of reviewers, and parts of a wiki page that are not its text. */
const aside = '[hidden], .MsoCommentReference, .mw-editsection, sup.reference'

/** Whether nothing in an element is to be read. */
export function isSilent(element: Element): boolean {
  return (
    withoutText.has(element.localName) ||
    element.matches(aside) ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'mso-element') === 'comment-list'
  )
}

/** The level of a heading, including ARIA headings. */
export function headingLevel(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.localName)?.[1]
  if (level) return Number(level)
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2
  return element.matches('p.MsoTitle') ? 1 : undefined
}

/** Whether it is an image with content. */
export function isPicture(element: Element): boolean {
  const tiny = ['width', 'height'].some((side) => Number(element.getAttribute(side) ?? 100) < 4)
  return element.matches('img') && !tiny && !element.closest('[role="checkbox"]')
}

/** Whether its text is struck out. Such text must be dropped: without the line it would read as valid. */
export function isStruck(element: Element): boolean {
  const line = styleOf(element, 'text-decoration') ?? styleOf(element, 'text-decoration-line') ?? ''
  return element.matches('del, s, strike') || line.includes('line-through')
}
