import { dayAlone, findDay } from '../../../../../lib/written-day'
import type { Part } from '../../../paste/part'
import { labelOf } from './labels'
import { type Line, linesOf, partsOf } from './lines'
import { questionMark } from './question-marks'

/** A file split into notes, with a sentence that says how. */
export type CutFile = {
  notes: Part[][]
  how: string
  /** The text before the first title: the heading of a compilation. */
  heading: string[]
  /** The day in the heading, for notes without a day of their own. */
  day?: string
}

/** Splits a compilation at the style of its titles. */
export function cutFile(parts: readonly Part[]): CutFile {
  const lines = linesOf(parts)
  const titles = titlesOf(lines)
  if (titles.length < 2) return { notes: [[...parts]], heading: [], how: 'The file is one note.' }
  const [first = 0] = titles
  const before = lines.slice(0, first)
  const isHeading = before.every((line) => line.kind === 'text' && line.text.length <= 150)
  const heading = isHeading ? before.flatMap((line) => (line.kind === 'text' ? [line.text] : [])) : []
  const day = heading.map(findDay).find((found) => found)?.day
  return {
    heading,
    ...(day && { day }),
    how: `The file holds ${titles.length} notes. It was cut at each ${styleOf(lines[first])}.`,
    notes: titles.map((from, index) =>
      partsOf(lines.slice(index === 0 && !isHeading ? 0 : from, titles[index + 1])),
    ),
  }
}

function styleOf(line: Line | undefined): string {
  if (line?.kind === 'text' && line.heading) return `heading of level ${line.heading}, as in “${line.text}”`
  return 'line before “Context” or “Why in news”'
}

/** The lines that are titles: those before each context, and others in the same style of heading. */
function titlesOf(lines: readonly Line[]): number[] {
  const contexts = lines.flatMap((line, index) =>
    line.kind === 'text' && labelOf(line.text)?.label === 'context' ? [index] : [],
  )
  const found = [
    ...new Set(contexts.map((index) => titleBefore(lines, index)).filter((at) => at !== undefined)),
  ]
  if (found.length < 2) return headingsOfLevel(lines, 1, true)
  const levels = new Set(found.map((at) => levelOf(lines[at])))
  const [level] = levels
  return levels.size === 1 && level ? headingsOfLevel(lines, level, false) : found
}

const levelOf = (line: Line | undefined) => (line?.kind === 'text' ? line.heading : undefined)

/** The title above a context: the line before it, or before a date or another label. */
function titleBefore(lines: readonly Line[], context: number): number | undefined {
  for (let at = context - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line?.kind !== 'text') return undefined
    const label = labelOf(line.text)?.label
    if (label === 'title') return at
    if (label !== undefined && ['date', 'topics', 'syllabus'].includes(label)) continue
    return dayAlone(line.text) ? titleBefore(lines, at) : at
  }
  return undefined
}

/** Headings of a level; without contexts only those of titles count, each with headings of its own below it. */
function headingsOfLevel(lines: readonly Line[], level: number, areSure: boolean): number[] {
  const found = lines.flatMap((line, index) => (levelOf(line) === level && isTitle(line) ? [index] : []))
  if (!areSure) return found
  const hasParts = found.every((from, index) =>
    lines.slice(from + 1, found[index + 1] ?? lines.length).some((line) => (levelOf(line) ?? 0) > level),
  )
  return found[0] === 0 && hasParts ? found : []
}

const isTitle = (line: Line) =>
  line.kind === 'text' && labelOf(line.text) === undefined && !questionMark(line.text)?.isNamed
