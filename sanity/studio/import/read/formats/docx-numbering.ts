import { inFormat } from './numerals'
import { childOf, valueOf, within } from './xml'

type Level = { format: string; text: string; start: number }
type List = {
  counters: Counters
  levels: Map<number, Level>
  starts: Map<number, number>
  /** The levels that already have an item. */
  begun: Set<number>
}
/** The last number of each level. */
type Counters = Map<number, number>

/** Counts the lists of a Word file, whose numbers are not in its text. */
export class Numbering {
  readonly #lists = new Map<string, List>()

  constructor(xml: Document | undefined) {
    if (!xml) return
    const abstract = new Map(
      within(xml, 'w:abstractNum').map((list) => [
        list.getAttribute('w:abstractNumId') ?? '',
        { levels: levelsOf(list), counters: new Map<number, number>() },
      ]),
    )
    for (const list of within(xml, 'w:num')) {
      const base = abstract.get(valueOf(list, 'w:abstractNumId') ?? '')
      if (!base) continue
      const overrides = within(list, 'w:lvlOverride')
      const starts = new Map(
        overrides.flatMap((one): [number, number][] => {
          const start = valueOf(one, 'w:startOverride')
          return start === undefined ? [] : [[Number(one.getAttribute('w:ilvl')), Number(start)]]
        }),
      )
      this.#lists.set(list.getAttribute('w:numId') ?? '', {
        levels: new Map([...base.levels, ...levelsOf(list)]),
        starts,
        begun: new Set(),
        counters: base.counters,
      })
    }
  }

  /** The mark of the next item of a list, as Word shows it; undefined for a paragraph outside of lists. */
  next(id: string, level: number): string | undefined {
    const list = this.#lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return undefined
    const startOf = (at: number) => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1
    // Lists with the same base continue each other’s count; a list that restarts the count does so at its first item.
    if (list.starts.has(level) && !list.begun.has(level)) list.counters.delete(level)
    list.begun.add(level)
    const value = (list.counters.get(level) ?? startOf(level) - 1) + 1
    list.counters.set(level, value)
    for (const below of list.counters.keys()) if (below > level) list.counters.delete(below)
    if (own.format === 'bullet') return '•'
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return inFormat(list.counters.get(at) ?? startOf(at), list.levels.get(at)?.format ?? 'decimal')
    })
  }
}

function levelsOf(list: Element): Map<number, Level> {
  return new Map(
    within(list, 'w:lvl').map((level) => [
      Number(level.getAttribute('w:ilvl')),
      {
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: childOf(level, 'w:lvlText')?.getAttribute('w:val') ?? '',
        start: Number(valueOf(level, 'w:start') ?? 1),
      },
    ]),
  )
}
