import { decodedSegment } from './path-segment.ts'

/** Normalizes a path: decoded, lower case, no trailing slash. Equivalent paths have the same normalized form. */
export function readablePath(path: string): string {
  const segments = path.toWellFormed().split('/').map(decodedSegment)
  return segments
    .join('/')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=.)\/$/, '')
}

/**
 * The lower-case forms in which an editor may have stored a path, for use in a query: readable or percent-encoded, with
 * or without a trailing slash.
 */
export function storedForms(path: string): string[] {
  const readable = readablePath(path)
  const forms = [readable, encodeURI(readable), readable.split('/').map(encodeURIComponent).join('/')]
  return [...new Set(forms.flatMap((form) => [form, `${form}/`].map((stored) => stored.toLowerCase())))]
}
