import { z } from 'zod'
import { textsOrNull, type CrossDocumentRule } from '../fields/cross-document.ts'
import { referenceId } from '../fields/reference.ts'

const entries = z.array(z.looseObject({ line: z.string().optional(), paper: z.unknown() })).catch([])

/** Every syllabus line of an article exists in its paper. */
export const syllabusLinesExist: CrossDocumentRule<{ _id: string; code: string; lines: string[] | null }[]> =
  {
    query: `*[_type == "syllabusPaper" && _id != $id]{ _id, code, "lines": lines[].code }`,
    others: z.array(z.object({ _id: z.string(), code: z.string().catch('The paper'), lines: textsOrNull })),
    check(article, papers) {
      for (const { line, paper } of entries.parse(article.syllabus)) {
        const found = papers.find(({ _id }) => _id === referenceId(paper))
        if (found && line && !found.lines?.includes(line))
          return `${found.code} has no line ${line}; its lines are ${found.lines?.join(', ') ?? 'none'}`
      }
      return undefined
    },
  }
