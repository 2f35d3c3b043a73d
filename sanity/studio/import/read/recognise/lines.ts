import { type Paragraph, type Part, type Picture, type Run, type Table, textOf } from '../../../paste/part'
import { withoutFootnoteSigns } from '../source-file'

/** A line of a text, with its list number as text. */
export type TextLine = {
  kind: 'text'
  /** The line as it reads, footnote signs left out. */
  text: string
  runs: Run[]
  paragraph: Paragraph
  /** Whether it begins its paragraph. */
  isFirst: boolean
  heading?: number
  /** Whether all of it is bold. */
  isBold: boolean
  isBullet: boolean
}

/** A file line by line: a paragraph has as many as there are line breaks in it. */
export type Line = TextLine | { kind: 'table'; table: Table } | { kind: 'picture'; picture: Picture }

/** The lines of a file's parts. */
export function linesOf(parts: readonly Part[]): Line[] {
  return parts.flatMap((part): Line[] => {
    if (part.kind === 'table') return [{ kind: 'table', table: part }]
    if (part.kind === 'picture') return [{ kind: 'picture', picture: part }]
    const full = part.lines.filter((line) => line.length > 0)
    return full.map((runs, index) => textLine(part, runs, index === 0))
  })
}

function textLine(paragraph: Paragraph, runs: Run[], isFirst: boolean): TextLine {
  const { list, heading } = paragraph
  const mark = isFirst && list?.type === 'counted' ? `${list.mark} ` : ''
  return {
    kind: 'text',
    text: withoutFootnoteSigns(mark + textOf(runs)).trim(),
    runs,
    paragraph,
    isFirst,
    ...(heading && { heading }),
    isBold: runs.every(({ text, strong }) => strong || !/[\p{L}\p{N}]/u.test(text)),
    isBullet: list?.type === 'bullet',
  }
}

/** Joins lines to parts; adjacent lines of one paragraph become one part. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: { source: Paragraph | undefined; part: Part }[] = []
  for (const line of lines) {
    if (line.kind === 'table') parts.push({ source: undefined, part: line.table })
    else if (line.kind === 'picture') parts.push({ source: undefined, part: line.picture })
    else {
      const last = parts.at(-1)
      if (last?.part.kind === 'paragraph' && last.source === line.paragraph) last.part.lines.push(line.runs)
      else parts.push({ source: line.paragraph, part: paragraphOf(line) })
    }
  }
  return parts.map(({ part }) => part)
}

function paragraphOf({ paragraph, runs, isFirst, heading }: TextLine): Paragraph {
  const { list, ...rest } = paragraph
  if (heading) {
    const mark =
      isFirst && list?.type === 'counted' ? [{ text: `${list.mark} `, strong: false, em: false }] : []
    return { kind: 'paragraph', heading, lines: [[...mark, ...runs]] }
  }
  // Only the first line of an item has its number.
  return { ...rest, ...(list && isFirst && { list }), lines: [runs] }
}

/** Runs without their first characters. */
export function runsAfter(runs: readonly Run[], length: number): Run[] {
  let rest = length
  return runs.flatMap((run) => {
    const cut = Math.min(rest, run.text.length)
    rest -= cut
    return cut === run.text.length && cut > 0 ? [] : [{ ...run, text: run.text.slice(cut) }]
  })
}

/** A line without its first characters, such as a label. */
export function withoutStart(line: TextLine, length: number): TextLine {
  const { list } = line.paragraph
  const mark = line.isFirst && list?.type === 'counted' ? `${list.mark} `.length : 0
  const runs = runsAfter(line.runs, Math.max(0, length - mark)).filter(({ text }) => text !== '')
  const [first, ...others] = runs
  const tidy = first ? [{ ...first, text: first.text.trimStart() }, ...others] : []
  return { ...line, runs: tidy, text: line.text.slice(length).trim(), isFirst: false }
}
