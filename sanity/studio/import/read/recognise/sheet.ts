import { type Line, linesOf, type TextLine } from './lines'
import type { Part } from '../../../paste/part'
import { labelOf, type Label } from './labels'
import type { Use } from './found'

/** A remark on a line: it was not recognised and stays in the text, or it was taken but may be wrong. */
export type Remark = { line: number; message: string }

/** The lines of a note, from which one recogniser after the other takes those it knows. */
export class Sheet {
  readonly lines: Line[]
  readonly uses: (Use | undefined)[]
  readonly remarks: Remark[] = []
  /** Labels and numbers that are not part of a field: “Context:”, “(a)”, “Ans: (c)”. */
  readonly labels: string[] = []

  constructor(parts: readonly Part[]) {
    this.lines = linesOf(parts)
    this.uses = this.lines.map(() => undefined)
  }

  /** The line, if it is text that no recogniser has taken. */
  text(index: number): TextLine | undefined {
    const line = this.lines[index]
    return line?.kind === 'text' && !this.uses[index] ? line : undefined
  }

  take(from: number, until: number, use: Use) {
    for (let index = from; index < until; index += 1) this.uses[index] = use
  }

  /** Replaces lines by others; remarks on the lines below move with them. */
  replace(from: number, until: number, lines: readonly { line: Line; use: Use | undefined }[]) {
    this.lines.splice(from, until - from, ...lines.map(({ line }) => line))
    this.uses.splice(from, until - from, ...lines.map(({ use }) => use))
    for (const remark of this.remarks)
      if (remark.line >= until) remark.line += lines.length - (until - from)
      else if (remark.line > from) remark.line = from
  }

  /** Records a text that was recognised but is not part of a field. */
  label(text: string) {
    if (text.trim()) this.labels.push(text.trim())
  }

  remark(line: number, message: string) {
    this.remarks.push({ line, message })
  }

  labelAt(index: number): { label: Label; length: number } | undefined {
    const line = this.text(index)
    return line && labelOf(line.text)
  }

  /** Whether a new part of the note begins: a heading, a label, or a bold line by itself that is not a question. */
  begins(index: number): boolean {
    const line = this.text(index)
    return (
      !line || line.heading !== undefined || this.labelAt(index) !== undefined || this.isBoldHeading(index)
    )
  }

  /** A bold line before plain text: a heading by a writer who does not use styles. */
  isBoldHeading(index: number): boolean {
    const [line, next] = [this.text(index), this.lines[index + 1]]
    if (!line || !isHeadingLike(line)) return false
    return next !== undefined && !(next.kind === 'text' && isHeadingLike(next))
  }
}

const LONGEST_HEADING = 100

function isHeadingLike(line: TextLine): boolean {
  const { paragraph, isBold, isBullet, text } = line
  const single = paragraph.lines.filter((one) => one.length > 0).length === 1
  return (
    isBold &&
    single &&
    !isBullet &&
    text.length <= LONGEST_HEADING &&
    !/[.।;,?]$/.test(text) &&
    !/^[([]/.test(text)
  )
}
