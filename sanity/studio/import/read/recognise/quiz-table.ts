import { placeOf } from './options'
import type { NumberedQuestion } from './quiz'
import type { Sheet } from './sheet'

const columns = {
  number: /^(?:no\.?|s\.?\s?no\.?|#|क्रम|ક્રમ)$/i,
  stem: /^(?:question|प्रश्न|પ્રશ્ન)/iu,
  answer: /^(?:ans(?:wer)?|उत्तर|જવાબ)/iu,
  explanation: /^(?:explanation|व्याख्या|સમજૂતી)/iu,
}

/** Takes questions from tables with a question in each row and a column for each option. */
export function takeQuizTables(sheet: Sheet): NumberedQuestion[] {
  return sheet.lines.flatMap((line, index) => {
    if (line.kind !== 'table' || sheet.uses[index]) return []
    const [header = [], ...rows] = line.table.rows
    const find = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell.trim()))
    const stem = find(columns.stem)
    const options = ['a', 'b', 'c', 'd'].map((letter) =>
      find(new RegExp(`^(?:option\\s*)?[([]?${letter}[)\\].]?$`, 'i')),
    )
    if (stem < 0 || options.includes(-1) || rows.length === 0) return []
    const [number, answer, explanation] = [
      find(columns.number),
      find(columns.answer),
      find(columns.explanation),
    ]
    for (const cell of header) sheet.label(cell)
    sheet.take(index, index + 1, 'quiz')
    return rows.map((cells): NumberedQuestion => {
      const letter = /[\p{L}\p{N}]/u.exec(cells[answer] ?? '')?.[0]
      const place = letter === undefined ? undefined : placeOf(letter, [])
      if (place !== undefined) sheet.label(cells[answer] ?? '')
      if (number >= 0) sheet.label(cells[number] ?? '')
      return {
        stem: cells[stem] ?? '',
        options: options.map((column) => cells[column] ?? ''),
        letters: [],
        ...(place !== undefined && { answer: place }),
        ...(cells[explanation] && { explanation: cells[explanation] }),
      }
    })
  })
}
