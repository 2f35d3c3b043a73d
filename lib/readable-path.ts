import { decodedSegment } from './path-segment.ts'

/**
 * A path as people read it: decoded, in small letters, without a slash at its end. Two ways to write one address have
 * the same readable path.
 */
export function readablePath(path: string): string {
  const segments = path.toWellFormed().split('/').map(decodedSegment)
  return segments
    .join('/')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=.)\/$/, '')
}

/**
 * The forms in which a path may be stored, in small letters, so that a query finds it: as people read it or as a browser
 * copies it, with a slash at its end or without.
 */
export function storedForms(path: string): string[] {
  const readable = readablePath(path)
  const forms = [readable, encodeURI(readable), readable.split('/').map(encodeURIComponent).join('/')]
  return [...new Set(forms.flatMap((form) => [form, `${form}/`].map((stored) => stored.toLowerCase())))]
}
