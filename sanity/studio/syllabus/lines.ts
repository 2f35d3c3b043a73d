import { z } from 'zod'
import { exams, paperStages, syllabusPaperFields } from '../../../lib/content/syllabus-paper/rules'
import { validMembers } from '../../../lib/content/fields/valid-members'
import { siteLanguage } from '../../../lib/languages'
import { examOf } from '../../../lib/paper-name'
import { wordsOf } from '../../../lib/search/words'

const line = z.object({ code: syllabusPaperFields.lineCode, text: syllabusPaperFields.lineText })
const paper = z
  .object({
    _id: z.string(),
    exam: z.enum(exams),
    stage: z.enum(paperStages),
    code: z.string(),
    title: z.string(),
    lines: validMembers(line),
  })
  .transform(({ _id, code, title, lines, ...exam }) =>
    lines.map((one) => ({
      paper: _id,
      paperCode: code,
      paperTitle: title,
      exam: examOf(exam, siteLanguage),
      ...one,
    })),
  )

/** The lines of all published papers, in the order in which the site lists them. */
export const papersQuery = `*[_type == "syllabusPaper"] | order(exam desc, stage desc, code asc) {
  _id, exam, stage, code, title, lines[]{ code, text }
}`
export const linesSchema = validMembers(paper).transform((papers) => papers.flat())

/** A line of the syllabus with its paper. */
export type Line = z.output<typeof linesSchema>[number]

/** A line as a note names it. */
export type LineReference = Pick<Line, 'paper' | 'code'>

/** Whether two name the same line. */
export const isSameLine = (one: LineReference, other: LineReference) =>
  one.paper === other.paper && one.code === other.code

/** `GS2 2.18` */
export const lineName = ({ paperCode, code }: Line) => `${paperCode} ${code}`

/** British and American spellings as one: the syllabus has both `labour` and `neighborhood`. */
export const oneSpelling = (word: string) => word.replace(/our/g, 'or').replace(/is(?=ation|ing|ed?$)/g, 'iz')

const foldedWords = (text: string) => wordsOf(text).map(oneSpelling)

/** The lines that each typed word begins a code or a word of; a line whose code was typed in full comes first. */
export function findLines(lines: readonly Line[], typed: string): Line[] {
  const asked = foldedWords(typed)
  const isCode = ({ code }: Line) => asked.includes(code.toLowerCase())
  return lines
    .filter((one) => {
      const words = foldedWords([one.exam, one.paperCode, one.paperTitle, one.code, one.text].join(' '))
      return asked.every((word) => words.some((its) => its.startsWith(word)))
    })
    .toSorted((one, other) => Number(isCode(other)) - Number(isCode(one)))
}
