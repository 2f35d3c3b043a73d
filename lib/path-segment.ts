/**
 * A part of a path as people write it. Next hands on what the browser sent, but decodes a percent sign itself: what
 * can't be decoded, then, is.
 */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Text as a part of a path, as {@link decodedSegment} reads it: half a pair of surrogates has no percent-encoding. */
export const encodedSegment = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(plain, decodeURIComponent)

/** Signs that a segment may hold as they are (RFC 3986, pchar). The Studio reads them in its own paths. */
const plain = /%(?:24|26|2B|2C|3A|3B|3D|40)/g
