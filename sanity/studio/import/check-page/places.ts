import type { ArticleDraft, DraftBlock } from '../read/draft'
import type { Line } from '../read/recognise/lines'
import type { Sheet } from '../read/recognise/sheet'
import { wordsOf } from '../read/recognise/words'

/** A place in the fields, such as `['quiz', 1]`. */
export type Path = readonly (string | number)[]

/** The line of a file from which a field, or a member of its list, was read; undefined if that is unknown. */
export function lineOf(sheet: Sheet, draft: ArticleDraft, [field, place]: Path): number | undefined {
  const own = sheet.lines.flatMap((_, at) => (fieldAt(sheet, at) === field ? [at] : []))
  if (typeof place !== 'number') return own[0]
  if (field === 'body' && draft.body[place]?._type === 'figure') {
    const number = draft.body.slice(0, place).filter(({ _type }) => _type === 'figure').length
    return own.filter((at) => sheet.lines[at]?.kind === 'picture')[number]
  }
  const texts = textsOf(draft, field)[place] ?? []
  return own.find((at) => texts.length > 0 && reads(sheet, at, texts)) ?? own[0]
}

/** The place in the fields into which a line of a file was read. */
export function pathOf(sheet: Sheet, draft: ArticleDraft, line: number): Path {
  const field = fieldAt(sheet, line)
  const place = textsOf(draft, field).findIndex((texts) => texts.length > 0 && reads(sheet, line, texts))
  return place < 0 ? [field] : [field, place]
}

/** The first line of a file that contains a word. */
export function lineWith({ lines }: Sheet, word: string): number | undefined {
  const found = lines.findIndex((line) => wordsOf(lineText(line)).includes(word))
  return found < 0 ? undefined : found
}

const fieldAt = ({ uses }: Sheet, line: number) => uses[line] ?? 'body'

const folded = (texts: readonly string[]) => ` ${wordsOf(texts.join(' ')).join(' ')} `

/** Whether a text begins in a line and continues in the next ones. */
function reads({ lines }: Sheet, at: number, wanted: readonly string[]): boolean {
  const read = lines.slice(at, at + wanted.length).map(lineText)
  return (
    folded(read).includes(folded(wanted)) && folded(read.slice(0, 1)).includes(folded(wanted.slice(0, 1)))
  )
}

/** A line as plain text. */
export function lineText(line: Line | undefined): string {
  if (line?.kind === 'table') return line.table.rows.flat().join(' ')
  return line?.kind === 'text' ? line.text : 'Image'
}

/** For each member of a list, the lines of text by which it is found in its file. */
function textsOf(draft: ArticleDraft, field: Path[number] | undefined): string[][] {
  switch (field) {
    case 'body':
      return draft.body.map(textsOfBlock)
    case 'keyFacts':
      return (draft.keyFacts ?? []).map(linesIn)
    case 'quiz':
      return (draft.quiz ?? []).map(({ stem }) => linesIn(stem))
    case 'mainsQuestions':
      return (draft.mainsQuestions ?? []).map(({ text }) => linesIn(text))
    case 'sources':
      return (draft.sources ?? []).map(({ title, publisher = '' }) => linesIn(title ?? publisher))
    default:
      return []
  }
}

function textsOfBlock(block: DraftBlock): string[] {
  if (block._type === 'figure') return []
  if (block._type === 'table') return block.rows.slice(0, 1).map(({ cells }) => cells.join(' '))
  return linesIn(block.children.map((child) => (child._type === 'span' ? child.text : '')).join(''))
}

const linesIn = (text: string) => text.split('\n').filter((line) => wordsOf(line).length > 0)
