import { asciiDigits } from '../../../../../lib/ascii-digits'
import type { FoundMains } from './found'
import { questionMark } from './question-marks'
import type { Sheet } from './sheet'

const words = /(\d{2,4})\s*(?:-\s*)?(?:words?|शब्दों?|શબ્દો?)/iu
const marks = /(\d{1,3})\s*(?:-\s*)?(?:marks?|अंकों?|अंक|ગુણ|માર્ક્સ?)/iu
const measure = /\s*[–—-]?\s*[([]([^()[\]]*)[)\]]\s*[.।]?/gu
const bare = /\s*[–—|,-]\s*(?:answer in (?:about )?)?\d{2,3}\s*(?:words|marks|शब्द|अंक|શબ્દો?|ગુણ)\b.*$/iu
const hint = /^(?:hints?|संकेत|સંકેત)\s*[:–—-]+\s*/iu

/** The usual word limits and marks of the examination; teachers often give only one of them. */
const usual = [
  { words: 150, marks: 10 },
  { words: 250, marks: 15 },
]

type Measured = { text: string; words?: number; marks?: number; labels: string[] }

/** A question without the words in brackets that say how long its answer is and what it is worth. */
export function readMeasure(text: string): Measured {
  const labels: string[] = []
  const isMeasure = (part: string) => words.test(asciiDigits(part)) || marks.test(asciiDigits(part))
  const strip = (part: string) => {
    if (!isMeasure(part)) return part
    labels.push(part.trim())
    return ''
  }
  const rest = text.replace(measure, strip).replace(bare, strip).trim()
  const told = asciiDigits(labels.join(' '))
  const [count, worth] = [words.exec(told)?.[1], marks.exec(told)?.[1]].map((one) =>
    one ? Number(one) : undefined,
  )
  const pair = usual.find((one) => one.words === count || (count === undefined && one.marks === worth))
  return {
    text: rest,
    labels,
    ...((count ?? pair?.words) && { words: count ?? pair?.words }),
    ...((worth ?? pair?.marks) && { marks: worth ?? pair?.marks }),
  }
}

/** Takes the mains questions: those below their label, and questions elsewhere that say how long their answer is. */
export function takeMains(sheet: Sheet): FoundMains[] {
  const found: FoundMains[] = []
  for (let index = 0; index < sheet.lines.length; index += 1) {
    const label = sheet.labelAt(index)
    const line = sheet.text(index)
    if (!line) continue
    if (label?.label === 'mains') {
      sheet.label(line.text.slice(0, label.length))
      const rest = line.text.slice(label.length)
      if (rest) takeQuestion(sheet, rest, found)
      sheet.take(index, index + 1, 'mainsQuestions')
      let at = index + 1
      for (; sheet.text(at) && (!sheet.begins(at) || isQuestion(sheet, at)); at += 1) {
        takeQuestion(sheet, sheet.text(at)?.text ?? '', found)
        sheet.take(at, at + 1, 'mainsQuestions')
      }
      index = at - 1
    } else if (isQuestion(sheet, index)) {
      takeQuestion(sheet, line.text, found)
      sheet.take(index, index + 1, 'mainsQuestions')
    }
  }
  return found
}

function isQuestion(sheet: Sheet, index: number): boolean {
  const text = sheet.text(index)?.text ?? ''
  const { words: count, text: rest } = readMeasure(text)
  return count !== undefined && rest.length > 20 && (questionMark(text) !== undefined || /[?]$/.test(rest))
}

function takeQuestion(sheet: Sheet, line: string, found: FoundMains[]) {
  const last = found.at(-1)
  const hinted = hint.exec(line)
  if (last && hinted) {
    sheet.label(hinted[0])
    last.hint = line.slice(hinted[0].length)
    return
  }
  const mark = questionMark(line)
  sheet.label(line.slice(0, mark?.length ?? 0))
  const { text, labels, ...measured } = readMeasure(line.slice(mark?.length ?? 0))
  for (const label of labels) sheet.label(label)
  if (text === '' && last) Object.assign(last, measured)
  else found.push({ text, ...measured })
}
