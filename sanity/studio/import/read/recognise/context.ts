import { articleFields } from '../../../../../lib/content/article/rules'
import { textOf } from '../../../paste/part'
import { withoutFootnoteSigns } from '../source-file'
import { runsAfter, type TextLine, withoutStart } from './lines'
import type { Sheet } from './sheet'

const LONGEST = 400

/** Takes the context line: what follows its label, or the first paragraph if that can be one. */
export function takeContext(sheet: Sheet): string | undefined {
  const index = sheet.lines.findIndex((_, at) => sheet.labelAt(at)?.label === 'context')
  return index < 0 ? takeFirstParagraph(sheet) : takeLabelled(sheet, index)
}

function takeLabelled(sheet: Sheet, index: number): string {
  const [line, label] = [sheet.text(index), sheet.labelAt(index)]
  if (!line || !label) return ''
  sheet.label(line.text.slice(0, label.length))
  const rest = withoutStart(line, label.length)
  let lines = rest.text ? [rest] : []
  let until = index + 1
  // A label on a line of its own heads the lines below it; otherwise the text ends with its paragraph.
  for (; !sheet.begins(until); until += 1) {
    const next = sheet.text(until)
    if (!next || (next.isFirst && rest.text) || (lines.length > 0 && next.isFirst && !next.isBullet)) break
    lines = [...lines, next]
  }
  sheet.take(index, until, 'context')
  const whole = lines.map(({ text }) => text).join(' ')
  if (whole.length <= LONGEST) return whole
  const [begin, remainder] = cutAtSentence(whole)
  if (!begin) return whole
  // What does not fit goes to the beginning of the text. All footnotes stay with the first line.
  const name = line.text.slice(0, label.length)
  const first = {
    ...line,
    text: name + begin,
    runs: [line, ...lines.filter((one) => one !== rest)].flatMap(({ runs }) => runs),
  }
  sheet.replace(index, until, [
    { line: first, use: 'context' },
    { line: remainderLine(lines, whole, remainder), use: undefined },
  ])
  sheet.remark(index + 1, 'The context line holds 400 characters: the rest of the context begins the text.')
  return begin
}

/** The rest of a text of several lines as a line of its own, with its links and marks. */
function remainderLine(lines: readonly TextLine[], whole: string, remainder: string): TextLine {
  const runs = lines
    .flatMap((line, at) => (at === 0 ? line.runs : [plainRun(' '), ...line.runs]))
    .map((run) => ({ ...run, text: withoutFootnoteSigns(run.text) }))
  const isWhole = textOf(runs) === whole
  const own = isWhole ? runsAfter(runs, whole.length - remainder.length) : [plainRun(remainder)]
  return {
    kind: 'text',
    text: remainder,
    runs: own,
    paragraph: { kind: 'paragraph', lines: [own] },
    isFirst: true,
    isBold: false,
    isBullet: false,
  }
}

const plainRun = (text: string) => ({ text, strong: false, em: false })

/** As many whole sentences as fit, and the rest. */
function cutAtSentence(text: string): [string, string] {
  const ends = [...text.matchAll(/[.?!।]["”’)]?\s+/gu)].map(({ index, 0: sign }) => index + sign.length)
  const at = ends.findLast((end) => end <= LONGEST) ?? 0
  return [text.slice(0, at).trim(), text.slice(at).trim()]
}

function takeFirstParagraph(sheet: Sheet): string | undefined {
  const index = sheet.uses.findIndex((use) => use === undefined)
  const line = sheet.text(index)
  if (!line || line.isBullet || line.paragraph.list || sheet.begins(index) || line.paragraph.lines.length > 1)
    return undefined
  if (!articleFields.context.safeParse(line.text).success || !sheet.begins(index + 1)) return undefined
  sheet.take(index, index + 1, 'context')
  sheet.remark(index, 'No line is labelled “Context”: the first paragraph was taken for it.')
  return line.text
}
