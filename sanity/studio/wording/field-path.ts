import type { ObjectSchemaType, Path } from 'sanity'
import { pathWords } from '../state/path-words'

/** A path in Sanity’s notation: `body[_key=="b2"].text`. */
export function fieldPath(path: Path): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'string') return text ? `${text}.${segment}` : segment
    return `${text}[${typeof segment === 'object' && '_key' in segment ? `_key=="${segment._key}"` : String(segment)}]`
  }, '')
}

/** The title of a part of an article, as the form shows it. */
export type TitleOf = (path: Path, article: unknown) => string

export const titlesOf =
  (type: ObjectSchemaType): TitleOf =>
  (path, article) =>
    pathWords(type, article, path)
