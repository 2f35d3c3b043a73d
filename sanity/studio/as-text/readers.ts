import { takeAnswerKeys } from '../import/read/recognise/answer-key'
import { takeMains } from '../import/read/recognise/mains'
import { takeQuiz } from '../import/read/recognise/quiz'
import { Sheet } from '../import/read/recognise/sheet'
import { takeSources } from '../import/read/recognise/sources'
import { plainParagraph } from '../paste/part'
import { readText } from '../paste/read-text'

/** What a text holds for a list: its members, and the lines that were not understood. */
export type ReadMembers = { members: object[]; left: string[] }

/** A list whose members can be typed or pasted as text, the way teachers write them. */
export type TextList = {
  one: string
  many: string
  /** How a member is written, shown in the empty field. */
  example: string
  /** The label above such members in a note. */
  label: string
  take: (sheet: Sheet) => object[]
}

/** The lists that can be written as text, by the type of their members. */
export const textLists: Readonly<Record<string, TextList>> = {
  quizQuestion: {
    one: 'question',
    many: 'questions',
    example:
      'Q1. Which Article recognises self-defence?\n(a) Article 2\n(b) Article 24\n(c) Article 51\n(d) Article 99\nAns: (c)\nExplanation: Article 51 recognises it.',
    label: 'Quiz',
    take(sheet) {
      const found = takeQuiz(sheet)
      takeAnswerKeys(sheet, found)
      return found.map(({ stem, options, answer, explanation }) => ({
        stem,
        options,
        ...(answer !== undefined && { answer }),
        ...(explanation && { explanation }),
      }))
    },
  },
  mainsQuestion: {
    one: 'question',
    many: 'questions',
    example: 'Discuss the effects of the pact on East Asia. (150 words, 10 marks)',
    label: 'Mains questions',
    take: takeMains,
  },
  source: {
    one: 'source',
    many: 'sources',
    example: 'United Nations: Charter, Article 51, https://www.un.org/en/about-us/un-charter, 26 June 1945',
    label: 'Sources',
    take: takeSources,
  },
}

/** Reads the members of a list from a text, with the readers of the import. */
export function readMembers({ label, take }: TextList, text: string): ReadMembers {
  const sheet = new Sheet([plainParagraph(label), ...readText(text).parts])
  const members = take(sheet)
  const left = sheet.lines.flatMap((line, index) =>
    index > 0 && line.kind === 'text' && !sheet.uses[index] ? [line.text] : [],
  )
  return { members, left }
}
