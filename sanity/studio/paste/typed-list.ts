import { type Reading, readMark } from './list-number'
import { otherNumber, typedMark, typedNumber } from './typed-mark'
import { type ListPlace, type Paragraph, type Part, type Run, textOf } from './part'

/** Turns paragraphs and lines with a typed bullet into list items, and lines between blank ones into paragraphs. */
export function typedLists(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind !== 'paragraph' || part.heading) return [part]
    if (part.list && part.list.type !== 'typed') {
      return [{ ...part, lines: part.lines.filter((line) => line.length > 0) }]
    }
    return split(part).flatMap((paragraph) => listItem(paragraph, part.list))
  })
}

/** Splits a paragraph at blank lines and before typed bullets. */
function split({ lines, ...paragraph }: Paragraph): Paragraph[] {
  const groups: Run[][][] = []
  let fresh = true
  for (const line of lines) {
    if (fresh || typedMark(textOf(line))) groups.push([])
    fresh = line.length === 0
    if (!fresh) groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0).map((group) => ({ ...paragraph, lines: group }))
}

function listItem({ lines, ...paragraph }: Paragraph, place: ListPlace | undefined): Paragraph[] {
  const [first = [], ...rest] = lines
  const mark = typedMark(textOf(first))
  if (!mark && (!place || otherNumber.test(textOf(first)))) return [{ kind: 'paragraph', lines }]
  const item = mark ? withoutStart(first, mark.length) : first
  if (item.length === 0 && rest.length === 0) return []
  const level = place?.level ?? 1
  const list: ListPlace =
    mark?.type === 'number'
      ? { type: 'counted', level, ...typedNumberOf(textOf(first)) }
      : { type: 'bullet', level }
  return [{ ...paragraph, list, lines: [item, ...rest] }]
}

function typedNumberOf(text: string): { mark: string; readings: Reading[] } {
  const mark = typedNumber.exec(text)?.[0].trim() ?? ''
  return { mark, readings: readMark(mark) }
}

function withoutStart(line: readonly Run[], length: number): Run[] {
  let rest = length
  return line.flatMap((run) => {
    const cut = Math.min(rest, run.text.length)
    rest -= cut
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }]
  })
}
