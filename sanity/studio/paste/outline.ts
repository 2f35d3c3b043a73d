import type { FittedParagraph, FittedPart, ListItem, ListPlace, Paragraph, Part, Picture, Run } from './part'

const deepestHeading = 3
const deepestList = 2

/** Fits heading and list levels to those of the site: headings from h2, lists from 1, without gaps. */
export function outline(parts: readonly Part[]): (FittedPart | Picture)[] {
  const above: number[] = []
  const lists = new OpenLists()
  return parts.map((part): FittedPart | Picture => {
    if (part.kind !== 'paragraph') {
      lists.close()
      return part
    }
    const { list, ...paragraph } = part
    if (list && !part.heading) {
      const item = lists.item(list)
      // A number that no list of the site supports becomes text.
      return item ? { ...paragraph, list: item } : numberedParagraph(part.lines, markOf(list))
    }
    lists.close()
    if (!part.heading) return paragraph
    while ((above.at(-1) ?? 0) >= part.heading) above.pop()
    above.push(part.heading)
    const level = above.length + 1
    return level > deepestHeading ? boldParagraph(part) : { ...paragraph, heading: level }
  })
}

/** The open list of each level, as the page will show it. */
class OpenLists {
  #open: { type: ListItem['type']; count: number }[] = []

  close() {
    this.#open = []
  }

  item(place: ListPlace): ListItem | undefined {
    const level = Math.min(place.level, this.#open.length + 1, deepestList)
    const open = this.#open[level - 1]
    if (place.type !== 'counted') return this.#add(level, 'bullet', 0)
    const next = (type: string) => (open?.type === type ? open.count + 1 : 1)
    const reading =
      place.readings.find(({ type, value }) => open?.type === type && open.count + 1 === value) ??
      place.readings[0]
    if (!reading) {
      this.close()
      return undefined
    }
    const { type, value } = reading
    return { ...this.#add(level, type, value), ...(value !== next(type) && { number: value }) }
  }

  #add(level: number, type: ListItem['type'], count: number): ListItem {
    this.#open = [...this.#open.slice(0, level - 1), { type, count }]
    return { type, level }
  }
}

const markOf = (list: ListPlace) => (list.type === 'counted' ? list.mark : '')

/** A heading deeper than the site allows becomes bold text. */
function boldParagraph({ lines }: Paragraph): FittedParagraph {
  return { kind: 'paragraph', lines: lines.map((line) => line.map((run) => ({ ...run, strong: true }))) }
}

function numberedParagraph([first = [], ...rest]: Run[][], mark: string): FittedParagraph {
  return { kind: 'paragraph', lines: [[{ text: `${mark} `, strong: false, em: false }, ...first], ...rest] }
}
