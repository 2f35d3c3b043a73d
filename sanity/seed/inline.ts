import { reference, type Reference } from './document.ts'

export interface Span {
  _type: 'span'
  text: string
  marks: string[]
}

export type LinkMark =
  | { _key: string; _type: 'link'; href: string }
  | { _key: string; _type: 'internalLink'; reference: Reference }

const NOTATION = /\*\*(?<strong>.+?)\*\*|_(?<em>.+?)_|\[(?<label>.+?)\]\((?<target>.+?)\)/g
const OWN_PAGE = /^(article|topic|branch|syllabus):(.+)$/

/**
 * The inline notation: `**strong**`, `_em_`, `[label](https://...)` and, for a page of this site,
 * `[label](article:its-slug)`, `topic:`, `branch:` or `syllabus:`. Marks do not nest.
 */
export function inline(line: string): { children: Span[]; markDefs: LinkMark[] } {
  const children: Span[] = []
  const markDefs: LinkMark[] = []
  const span = (text: string, ...marks: string[]) => {
    if (text) children.push({ _type: 'span', text, marks })
  }

  let read = 0
  for (const match of line.matchAll(NOTATION)) {
    const { strong, em, label, target } = match.groups ?? {}
    span(line.slice(read, match.index))
    if (strong) span(strong, 'strong')
    if (em) span(em, 'em')
    if (label && target) {
      const mark = linkMark(`link${markDefs.length + 1}`, target)
      markDefs.push(mark)
      span(label, mark._key)
    }
    read = match.index + match[0].length
  }
  span(line.slice(read))
  return { children, markDefs }
}

function linkMark(key: string, target: string): LinkMark {
  const [, type, slug] = OWN_PAGE.exec(target) ?? []
  return type && slug
    ? { _key: key, _type: 'internalLink', reference: reference(`${type}-${slug}`) }
    : { _key: key, _type: 'link', href: target }
}
