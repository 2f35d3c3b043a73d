import type { Language } from '../../../../../lib/languages'
import type { Part } from '../../../paste/part'

export type FoundQuestion = {
  stem: string
  options: string[]
  answer?: number
  explanation?: string
}
export type FoundMains = { text: string; words?: number; marks?: number; hint?: string }
export type FoundSource = { publisher?: string; title?: string; url?: string; date?: string }

/** The fields of a note that its text provides. */
export type NoteFields = {
  title?: string
  language: Language
  context?: string
  eventDate?: string
  /** As written: names of topics, and codes of lines of the syllabus. */
  topics: string[]
  syllabus: string[]
  body: Part[]
  keyFacts: string[]
  mainsQuestions: FoundMains[]
  quiz: FoundQuestion[]
  sources: FoundSource[]
}

/** Where a line of the file went. */
export type Use = Exclude<keyof NoteFields, 'language'> | 'heading of the file'
