import type { ObjectSchemaType, Path } from 'sanity'
import { pathWords } from '../state/path-words'

/** The title of a part of an article, as the form shows it. */
export type TitleOf = (path: Path, article: unknown) => string

export const titlesOf =
  (type: ObjectSchemaType): TitleOf =>
  (path, article) =>
    pathWords(type, article, path)
