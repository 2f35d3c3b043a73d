import sharp, { type Sharp } from 'sharp'
import { httpError, LakeError, messageOf } from '../errors.ts'

/** Images with more pixels are never decoded, neither on upload nor for a transformation. */
export const MAX_PIXELS = 64_000_000

const SMALL = 256

/** sharp's format names, mapped to Sanity's. */
const extensions: Record<string, { extension: string; mimeType: string }> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  svg: { extension: 'svg', mimeType: 'image/svg+xml' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
  heif: { extension: 'avif', mimeType: 'image/avif' },
}

/** The optional metadata that an upload requests; `sanity.imageMetadata` is valid without it. */
export type Extract = ReadonlySet<string>

/**
 * Reads an image's real type and size from its bytes, and the metadata that Sanity stores with an asset.
 *
 * @throws 400 for bytes that are not an image or are damaged, 413 above {@link MAX_PIXELS}
 */
export async function readImage(bytes: Uint8Array, extract: Extract) {
  if (isHeic(bytes)) throw httpError(415, 'HEIC and HEIF photos are not supported: save the photo as JPEG')
  try {
    // Reads only the header: the size is known before any pixel is decoded.
    const header = await sharp(bytes, { limitInputPixels: false }).metadata()
    const type = extensions[header.format]
    if (!type) throw httpError(400, `Images of type ${header.format} are not supported`)
    const { width, height } = header.autoOrient
    if (width * height > MAX_PIXELS) {
      throw httpError(
        413,
        `The image has ${width} x ${height} pixels; ${MAX_PIXELS / 1e6} million are allowed`,
      )
    }
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient()
    // Decode the whole image once to detect damage; the rest is read from this small copy.
    const small = sharp(
      await image.clone().resize(SMALL, SMALL, { fit: 'inside', withoutEnlargement: true }).png().toBuffer(),
    )
    const isOpaque = !header.hasAlpha || (await image.clone().stats()).isOpaque
    const metadata = {
      _type: 'sanity.imageMetadata',
      dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
      hasAlpha: header.hasAlpha,
      isOpaque,
      ...(extract.has('lqip') && { lqip: await previewOf(small, isOpaque) }),
      ...(extract.has('palette') && { palette: await paletteOf(small) }),
    }
    return { ...type, width, height, metadata }
  } catch (error) {
    if (error instanceof LakeError) throw error
    throw httpError(400, `This is not an image the lake can read: ${messageOf(error)}`)
  }
}

/** The first box of every file of this family names its brand. */
const isHeic = (bytes: Uint8Array): boolean =>
  /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1')) &&
  !Buffer.from(bytes.subarray(12, 64)).toString('latin1').includes('avif')

/** A low-quality image placeholder, 20 pixels wide, as a data URL for the HTML of pages. */
async function previewOf(image: Sharp, isOpaque: boolean): Promise<string> {
  const small = image.clone().resize(20)
  const bytes = await (isOpaque ? small.jpeg({ quality: 60 }) : small.png()).toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}

/** The dominant colour, as part of `sanity.imagePalette`; the other colours are not used here. */
async function paletteOf(image: Sharp) {
  const { r, g, b } = (await image.clone().flatten({ background: 'white' }).stats()).dominant
  const background = `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  // The perceived brightness (ITU-R BT.601) decides whether text on the colour should be white or black.
  const foreground = r * 0.299 + g * 0.587 + b * 0.114 < 150 ? '#fff' : '#000'
  const dominant = { _type: 'sanity.imagePaletteSwatch', background, foreground, title: foreground }
  return { _type: 'sanity.imagePalette', dominant }
}
