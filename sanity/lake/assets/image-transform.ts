import sharp, { type ResizeOptions, type Sharp } from 'sharp'
import { httpError } from '../errors.ts'
import { geometryOf } from './image-geometry.ts'
import { MAX_PIXELS } from './image-metadata.ts'
import type { ImageParameters } from './image-parameters.ts'

const MAX_OUTPUT_PIXELS = MAX_PIXELS / 2

export type OutputFormat = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif'

/**
 * Transforms an image as its URL requests. An animation becomes its first frame.
 *
 * @throws 400 if the rectangle lies outside the image or the result would be too large
 */
export async function transformImage(
  path: string,
  parameters: ImageParameters,
  format: OutputFormat,
): Promise<Buffer> {
  const options = { limitInputPixels: MAX_PIXELS, autoOrient: true }
  const { bg, flip = '', blur, sharp: sharpen, sat, invert, or = 0, pad = 0, q = 75 } = parameters
  const header = await sharp(path, options)
    .metadata()
    .catch(() => Promise.reject(httpError(404, 'There is no such asset')))
  const { width: across, height: down } = header.autoOrient
  const upright = or % 180 === 0 ? { width: across, height: down } : { width: down, height: across }
  const geometry = geometryOf(upright, parameters)
  if (!geometry) throw httpError(400, "The image can't be made: rect: lies outside the image")
  const { source, size, canvas, cover } = geometry
  const { width, height } = canvas
  if (width * height > MAX_OUTPUT_PIXELS)
    throw httpError(400, `The image can't be made: ${width} x ${height} is too large`)

  const background = bg ?? { r: 255, g: 255, b: 255, alpha: header.hasAlpha && format !== 'jpg' ? 0 : 1 }
  const image = sharp(path, options)
  if (or) image.rotate(or)
  image.extract(source).resize(size.width, size.height, cover ? coverOf(parameters.crop) : { fit: 'fill' })
  if (pad || width > size.width || height > size.height) {
    const left = Math.floor((width - size.width) / 2)
    const top = Math.floor((height - size.height) / 2)
    image.extend({
      left: left + pad,
      top: top + pad,
      right: width - size.width - left + pad,
      bottom: height - size.height - top + pad,
      background,
    })
  }
  if (flip.includes('h')) image.flop()
  if (flip.includes('v')) image.flip()
  if (bg || format === 'jpg' || format === 'pjpg') image.flatten({ background: bg ?? '#fff' })
  if (sat) image.modulate({ saturation: 1 + sat / 100 })
  if (invert === 'true') image.negate({ alpha: false })
  // Sanity's units for blur and sharpen are undocumented; these values look alike.
  if (blur) image.blur(Math.max(0.3, Math.min(blur / 10, 100)))
  if (sharpen) image.sharpen({ sigma: 0.5 + sharpen / 40 })
  return encode(image, format, Math.max(1, q))
}

const coverOf = (crop = 'center'): ResizeOptions => ({
  fit: 'cover',
  position: crop === 'entropy' ? sharp.strategy.entropy : crop.split(',').reverse().join(' '),
})

function encode(image: Sharp, format: OutputFormat, quality: number): Promise<Buffer> {
  switch (format) {
    case 'jpg':
      return image.jpeg({ quality }).toBuffer()
    case 'pjpg':
      return image.jpeg({ quality, progressive: true }).toBuffer()
    case 'png':
      return image.png().toBuffer()
    case 'webp':
      return image.webp({ quality }).toBuffer()
    case 'avif':
      return image.avif({ quality, effort: 2 }).toBuffer()
    case 'gif':
      return image.gif().toBuffer()
  }
}
