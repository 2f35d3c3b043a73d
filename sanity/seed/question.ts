import { languages, type Language } from '../../lib/languages.ts'

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

/** The words around the statements, as the papers of the commissions have them. */
const wordings: Record<Language, Wording> = {
  en: {
    opening: 'Consider the following statements:',
    howMany: 'How many of the above statements are correct?',
    numbers: ['Only one', 'Only two', 'All three', 'None'],
    whichOfTwo: 'Which of the statements given above is/are correct?',
    which: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
    correct: (number) => `${number} is correct`,
    wrong: (number) => `${number} is wrong`,
  },
  hi: {
    opening: 'निम्नलिखित कथनों पर विचार कीजिए:',
    howMany: 'उपर्युक्त में से कितने कथन सही हैं?',
    numbers: ['केवल एक', 'केवल दो', 'सभी तीनों', 'कोई भी नहीं'],
    whichOfTwo: 'उपर्युक्त कथनों में से कौन-सा/से सही है/हैं?',
    which: ['केवल 1', 'केवल 2', '1 और 2 दोनों', 'न तो 1, न ही 2'],
    correct: (number) => `कथन ${number} सही है`,
    wrong: (number) => `कथन ${number} गलत है`,
  },
  gu: {
    opening: 'નીચેનાં વિધાનો ધ્યાનમાં લો:',
    howMany: 'ઉપરનાં વિધાનોમાંથી કેટલાં સાચાં છે?',
    numbers: ['માત્ર એક', 'માત્ર બે', 'ત્રણેય', 'એક પણ નહીં'],
    whichOfTwo: 'ઉપરનાં વિધાનોમાંથી કયું/કયાં સાચું/સાચાં છે?',
    which: ['માત્ર 1', 'માત્ર 2', '1 અને 2 બંને', '1 કે 2માંથી એક પણ નહીં'],
    correct: (number) => `વિધાન ${number} સાચું છે`,
    wrong: (number) => `વિધાન ${number} ખોટું છે`,
  },
}

interface Wording {
  opening: string
  howMany: string
  numbers: Question['options']
  whichOfTwo: string
  which: Question['options']
  correct: (number: number) => string
  wrong: (number: number) => string
}

/** Questions on statements in the commission's form. The answers follow from the statements. */
export function questionsIn(language: Language) {
  const wording = wordings[language]

  const stem = (statements: Statement[], question: string) =>
    [wording.opening, ...statements.map(({ text }, place) => `${place + 1}. ${text}`), question].join('\n')

  const explanation = (statements: Statement[]) =>
    statements
      .map(({ isCorrect, why }, place) => `${wording[isCorrect ? 'correct' : 'wrong'](place + 1)}: ${why}`)
      .join(' ')

  return {
    /** How many of three statements are correct. */
    howMany: (...statements: [Statement, Statement, Statement]): Question => ({
      stem: stem(statements, wording.howMany),
      options: wording.numbers,
      answer: howManyAnswer(statements.filter(({ isCorrect }) => isCorrect).length),
      explanation: explanation(statements),
    }),
    /** Which of two statements are correct. */
    whichOfTwo: (first: Statement, second: Statement): Question => ({
      stem: stem([first, second], wording.whichOfTwo),
      options: wording.which,
      answer: whichOfTwoAnswer(first.isCorrect, second.isCorrect),
      explanation: explanation([first, second]),
    }),
  }
}

export const { howMany, whichOfTwo } = questionsIn('en')

function howManyAnswer(correct: number): Question['answer'] {
  if (correct === 1) return 0
  if (correct === 2) return 1
  return correct === 3 ? 2 : 3
}

function whichOfTwoAnswer(isFirst: boolean, isSecond: boolean): Question['answer'] {
  if (isFirst) return isSecond ? 2 : 0
  return isSecond ? 1 : 3
}

/** Whether a question asks for a judgment on statements, as most questions of the commission do. */
export const isStatementBased = ({ stem }: Question) =>
  languages.some((language) => stem.startsWith(wordings[language].opening))
