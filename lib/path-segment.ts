/**
 * Decodes a path segment. Next passes on the encoded segment of the browser, but decodes percent signs itself: a
 * segment that can't be decoded is decoded already.
 */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/**
 * Encodes text as a path segment for {@link decodedSegment}; lone surrogates, which have no percent-encoding, are
 * replaced.
 */
export const encodedSegment = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(plain, decodeURIComponent)

/** Characters allowed unencoded in a segment (RFC 3986, pchar). The Studio interprets them in its own paths. */
const plain = /%(?:24|26|2B|2C|3A|3B|3D|40)/g
