const VISIBLE_SPACE = 0x20

/**
 * The code points that have a glyph in a TrueType or OpenType font, from its `cmap` table (formats 4 and 12). See the
 * OpenType specification, “cmap — Character to Glyph Index Mapping Table”.
 */
export function codePointsOf(font: Buffer): Set<number> {
  const covered = new Set<number>()
  const cmap = tableOffset(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + 8 * index)
    const format = font.readUInt16BE(subtable)
    if (format === 4) addSegments(font, subtable, covered)
    if (format === 12) addGroups(font, subtable, covered)
  }
  if (!covered.has(VISIBLE_SPACE)) throw new Error('The cmap table of the font can’t be read.')
  return covered
}

function tableOffset(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${name}.`)
}

/** Format 4: segments of the Basic Multilingual Plane, in four parallel arrays. */
function addSegments(font: Buffer, subtable: number, covered: Set<number>) {
  const bytes = font.readUInt16BE(subtable + 6)
  for (let offset = subtable + 14; offset < subtable + 14 + bytes; offset += 2) {
    const first = font.readUInt16BE(offset + bytes + 2)
    const delta = font.readInt16BE(offset + 2 * bytes + 2)
    const rangeAt = offset + 3 * bytes + 2
    const range = font.readUInt16BE(rangeAt)
    for (let code = first; code <= font.readUInt16BE(offset) && code < 0xffff; code += 1) {
      const glyph =
        range === 0 ? (code + delta) & 0xffff : font.readUInt16BE(rangeAt + range + 2 * (code - first))
      if (glyph !== 0) covered.add(code)
    }
  }
}

/** Format 12: groups of code points of any plane. */
function addGroups(font: Buffer, subtable: number, covered: Set<number>) {
  for (let group = 0; group < font.readUInt32BE(subtable + 12); group += 1) {
    const offset = subtable + 16 + 12 * group
    for (let code = font.readUInt32BE(offset); code <= font.readUInt32BE(offset + 4); code += 1)
      covered.add(code)
  }
}
