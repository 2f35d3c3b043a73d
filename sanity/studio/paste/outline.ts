import type { Paragraph, Part, Run } from './part'

const deepestHeading = 3
const deepestList = 2

/**
 * Fits the levels of headings and lists to the site’s: headings from h2 and lists from 1, without a gap. A list of the
 * site counts 1, 2, 3 and knows no other numbers: an item with another number is a paragraph that begins with it.
 */
export function outline(parts: readonly Part[]): Part[] {
  const above: number[] = []
  let listLevel = 0
  /** The open list of each level, as the page will show it. */
  const lists: { type: string; count: number }[] = []
  return parts.map((part) => {
    const list = part.kind === 'paragraph' && !part.heading ? part.list : undefined
    listLevel = list ? Math.min(list.level, listLevel + 1, deepestList) : 0
    lists.length = Math.min(lists.length, listLevel)
    if (part.kind === 'table') return part
    if (list) {
      const open = lists[listLevel - 1]
      const count = open?.type === list.type ? open.count + 1 : 1
      if (list.mark === undefined || list.mark === `${count}.`) {
        lists[listLevel - 1] = { type: list.type, count }
        return { ...part, list: { ...list, level: listLevel } }
      }
      listLevel = 0
      lists.length = 0
      return numberedParagraph(part.lines, list.mark)
    }
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

function numberedParagraph([first = [], ...rest]: Run[][], mark: string): Paragraph {
  return { kind: 'paragraph', lines: [[{ text: `${mark} `, strong: false, em: false }, ...first], ...rest] }
}
