import { z } from 'zod'
import { isCountedList, listMark } from '../../../lib/list-kinds'
import { takeAnswerKeys } from '../import/read/recognise/answer-key'
import type { FoundQuestion } from '../import/read/recognise/found'
import { linesOf } from '../import/read/recognise/lines'
import { dropEmptyHeadings, markLeftLabels } from '../import/read/recognise/note'
import { takeQuiz } from '../import/read/recognise/quiz'
import { takeQuizTables } from '../import/read/recognise/quiz-table'
import { Sheet } from '../import/read/recognise/sheet'
import { readMark } from '../paste/list-number'
import type { ListPlace, Part, Run } from '../paste/part'

const spanSchema = z.looseObject({
  text: z.string().default(''),
  marks: z.array(z.string()).default([]),
  /** The number of an item that does not continue the count. */
  number: z.number().optional(),
})
const blockSchema = z.looseObject({
  _key: z.string(),
  _type: z.string(),
  style: z.string().default('normal'),
  listItem: z.string().optional(),
  level: z.number().default(1),
  children: z.array(spanSchema).default([]),
  rows: z.array(z.looseObject({ cells: z.array(z.string()).default([]) })).default([]),
})
const bodySchema = z.array(blockSchema)
type Block = z.output<typeof blockSchema>

/** The multiple-choice questions in a text, and the keys of the blocks that contain nothing else. */
export type QuestionsInText = { questions: FoundQuestion[]; keys: string[] }

/** Finds questions in the body of an article, with the readers of the import. */
export function findQuestions(body: unknown): QuestionsInText {
  const blocks = bodySchema.safeParse(body).data ?? []
  const parts = partsOf(blocks)
  const sheet = new Sheet(parts)
  const found = [...takeQuizTables(sheet), ...takeQuiz(sheet)]
  if (found.length === 0) return { questions: [], keys: [] }
  takeAnswerKeys(sheet, found)
  dropEmptyHeadings(sheet)
  markLeftLabels(sheet)
  let end = 0
  const keys = blocks.flatMap(({ _key }, index) => {
    const start = end
    end += linesOf(parts.slice(index, index + 1)).length
    const uses = sheet.uses.slice(start, end)
    return uses.length > 0 && uses.every((use) => use === 'quiz') ? [_key] : []
  })
  const questions = found.map(({ stem, options, answer, explanation }) => ({
    stem,
    options,
    ...(answer !== undefined && { answer }),
    ...(explanation && { explanation }),
  }))
  return { questions, keys }
}

/** The blocks as parts of an imported file, one for each; list items have the numbers that the page shows. */
function partsOf(blocks: readonly Block[]): Part[] {
  let counted: { list: string; value: number } | undefined
  return blocks.map((block): Part => {
    const { _type, style, listItem, level, children, rows } = block
    if (_type === 'table') return { kind: 'table', headerColumn: false, rows: rows.map(({ cells }) => cells) }
    if (_type !== 'block') return { kind: 'picture', src: '', alt: '' }
    const heading = Number(/^h(\d)$/.exec(style)?.[1])
    const list = `${level} ${listItem}`
    const number = children.find((child) => child.number !== undefined)?.number
    const value = number ?? (counted?.list === list ? counted.value + 1 : 1)
    counted = listItem ? { list, value } : undefined
    return {
      kind: 'paragraph',
      ...(heading > 0 && { heading }),
      ...(listItem && { list: listPlace(listItem, level, value) }),
      lines: linesIn(children),
    }
  })
}

function listPlace(listItem: string, level: number, value: number): ListPlace {
  if (!isCountedList(listItem)) return { type: 'bullet', level }
  const mark = listMark(listItem, value)
  return { type: 'counted', level, mark, readings: readMark(mark) }
}

function linesIn(children: Block['children']): Run[][] {
  const lines: Run[][] = [[]]
  for (const { text, marks } of children)
    text.split('\n').forEach((line, index) => {
      if (index > 0) lines.push([])
      const run = { text: line, strong: marks.includes('strong'), em: marks.includes('em') }
      if (line) lines.at(-1)?.push(run)
    })
  return lines
}
