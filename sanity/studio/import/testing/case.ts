import type { Language } from '../../../../lib/languages'
import type { FoundSource } from '../read/recognise/found'
import type { Piece } from './written.ts'

/** A question: stem, options, the place of the right one, explanation. */
type Quiz = [stem: string, options: string[], answer?: number, explanation?: string]
type Mains = [text: string, words?: number, marks?: number, hint?: string]

/** What a note of a test file holds, written by hand; a field that is not named here must be empty. */
export type Expected = {
  title: string
  language?: Language
  context?: string
  eventDate?: string
  topics?: string[]
  syllabus?: string[]
  keyFacts?: string[]
  mains?: Mains[]
  quiz?: Quiz[]
  sources?: FoundSource[]
  /** The text in the notation of the paste fixtures. */
  body: string
  /** What the check page says about lines. */
  remarks?: string[]
}

/** A test file and its notes. */
export type Case = { name: string; pieces: Piece[]; notes: Expected[] }
