import type { Path } from 'sanity'

/** A path in Sanity’s notation: `body[_key=="b2"].text`. */
export function fieldPath(path: Path): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'string') return text ? `${text}.${segment}` : segment
    return `${text}[${typeof segment === 'object' && '_key' in segment ? `_key=="${segment._key}"` : String(segment)}]`
  }, '')
}
