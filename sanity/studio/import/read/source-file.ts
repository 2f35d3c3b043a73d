import type { Part } from '../../paste/part'

/** A picture within a file. */
export type PictureFile = { bytes: Uint8Array<ArrayBuffer>; type: string }

/** The result of the reader of a format: a page for the reader of HTML, and what a page can't contain. */
export type SourcePage = {
  page: Document
  pictures: Map<string, PictureFile>
  /** The whole text, taken from the file without the reader of HTML, so that the two can be compared. */
  text: string
  /** Lines at the edge of every page, which belong to no note. */
  leftOut?: string[]
}

/** A footnote, whose place in the text is its {@link footnoteSign}. */
export type Footnote = { id: string; parts: Part[] }

/** A file piece by piece. */
export type SourceFile = {
  name: string
  parts: Part[]
  footnotes: Footnote[]
  pictures: Map<string, PictureFile>
  text: string
  /** Texts that are struck out in the file, which are left out. */
  struck: string[]
  /** Running heads and feet of pages, which are left out. */
  leftOut: string[]
}

const [OPEN, CLOSE] = ['\ue0f1', '\ue0f2']

/** The sign of a footnote within the text; the private characters occur in no file. */
export const footnoteSign = (id: string): string => `${OPEN}${id}${CLOSE}`

const signs = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g')

/** The footnotes that a text refers to. */
export const footnotesIn = (text: string): string[] => [...text.matchAll(signs)].map(([, id = '']) => id)

/** A text without the signs of its footnotes. */
export const withoutFootnoteSigns = (text: string): string => text.replace(signs, '')

/** Why a file can't be imported, in a sentence for editors. */
export class UnreadableFile extends Error {}
