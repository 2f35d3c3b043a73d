import type { ObjectSchemaType, Path } from 'sanity'
import { pathWords } from '../state/path-words'

/** The name of a part of an article in the words of the form. */
export type TitleOf = (path: Path, article: unknown) => string

export const titlesOf =
  (type: ObjectSchemaType): TitleOf =>
  (path, article) =>
    pathWords(type, article, path)
