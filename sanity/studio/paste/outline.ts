import type { Paragraph, Part } from './part'

const deepestHeading = 3
const deepestList = 2

/** Fits the levels of headings and lists to the site’s: headings from h2 and lists from 1, without a gap. */
export function outline(parts: readonly Part[]): Part[] {
  const above: number[] = []
  let listLevel = 0
  return parts.map((part) => {
    const list = part.kind === 'paragraph' && !part.heading ? part.list : undefined
    listLevel = list ? Math.min(list.level, listLevel + 1, deepestList) : 0
    if (part.kind === 'table') return part
    if (list) return { ...part, list: { ...list, level: listLevel } }
    if (!part.heading) return part
    while ((above.at(-1) ?? 0) >= part.heading) above.pop()
    above.push(part.heading)
    const level = above.length + 1
    return level > deepestHeading ? boldParagraph(part) : { ...part, heading: level }
  })
}

/** A heading that is too deep for the site. */
function boldParagraph({ lines }: Paragraph): Paragraph {
  return { kind: 'paragraph', lines: lines.map((line) => line.map((run) => ({ ...run, strong: true }))) }
}
