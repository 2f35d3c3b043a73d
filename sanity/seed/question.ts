export interface Question {
  stem: string
  options: [string, string, string, string]
  /** The index of the right option, from 0. */
  answer: 0 | 1 | 2 | 3
  explanation: string
}

interface Statement {
  text: string
  isCorrect: boolean
  /** Why it is correct or wrong, as a clause after a colon. */
  why: string
}

export const right = (text: string, why: string): Statement => ({ text, isCorrect: true, why })
export const wrong = (text: string, why: string): Statement => ({ text, isCorrect: false, why })

/** How many of three statements are correct, in the commission's form. The answer follows from the statements. */
export function howMany(...statements: [Statement, Statement, Statement]): Question {
  return {
    stem: stem(statements, 'How many of the above statements are correct?'),
    options: ['Only one', 'Only two', 'All three', 'None'],
    answer: howManyAnswer(statements.filter(({ isCorrect }) => isCorrect).length),
    explanation: explanation(statements),
  }
}

function howManyAnswer(correct: number): Question['answer'] {
  if (correct === 1) return 0
  if (correct === 2) return 1
  return correct === 3 ? 2 : 3
}

/** Which of two statements are correct, in the commission's form. The answer follows from the statements. */
export function whichOfTwo(first: Statement, second: Statement): Question {
  const statements = [first, second]
  return {
    stem: stem(statements, 'Which of the statements given above is/are correct?'),
    options: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
    answer: whichOfTwoAnswer(first.isCorrect, second.isCorrect),
    explanation: explanation(statements),
  }
}

function whichOfTwoAnswer(isFirst: boolean, isSecond: boolean): Question['answer'] {
  if (isFirst) return isSecond ? 2 : 0
  return isSecond ? 1 : 3
}

const OPENING = 'Consider the following statements:'

/** Whether a question asks for a judgment on statements, as most questions of the commission do. */
export const isStatementBased = ({ stem }: Question) => stem.startsWith(OPENING)

const stem = (statements: Statement[], question: string) =>
  [OPENING, ...statements.map(({ text }, place) => `${place + 1}. ${text}`), question].join('\n')

const explanation = (statements: Statement[]) =>
  statements
    .map(({ isCorrect, why }, place) => `${place + 1} is ${isCorrect ? 'correct' : 'wrong'}: ${why}`)
    .join(' ')
