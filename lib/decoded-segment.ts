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
