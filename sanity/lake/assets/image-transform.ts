import sharp, { type ResizeOptions, type Sharp } from 'sharp'
import { httpError } from '../errors.ts'
import { geometryOf } from './image-geometry.ts'
import { MAX_PIXELS } from './image-metadata.ts'
import type { ImageParameters } from './image-parameters.ts'

const MAX_OUTPUT_PIXELS = MAX_PIXELS / 2

export type OutputFormat = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif'

/**
 * Makes the image that a URL asks for. An animation gives its first frame.
 * @throws 400 when the rectangle lies outside the image or the result would be too large.
 */
export async function transformImage(
  path: string,
  parameters: ImageParameters,
  format: OutputFormat,
): Promise<Buffer> {
  const options = { limitInputPixels: MAX_PIXELS, autoOrient: true }
  const { or = 0, pad = 0, bg, flip = '' } = parameters
  const header = await sharp(path, options)
    .metadata()
    .catch(() => Promise.reject(httpError(404, 'There is no such asset')))
  const upright = header.autoOrient
  const full = or % 180 === 0 ? upright : { width: upright.height, height: upright.width }
  const geometry = geometryOf(full, parameters)
  if (!geometry) throw httpError(400, "The image can't be made: rect: lies outside the image")
  const { source, size, canvas, cover } = geometry
  const [width, height] = [canvas.width + 2 * pad, canvas.height + 2 * pad]
  if (width * height > MAX_OUTPUT_PIXELS)
    throw httpError(400, `The image can't be made: ${width} x ${height} is too large`)

  const background = bg ?? { r: 255, g: 255, b: 255, alpha: header.hasAlpha && format !== 'jpg' ? 0 : 1 }
  let image = sharp(path, options)
  // sharp rotates after it has cut a part out, so the part is told to a second pipeline.
  if (or)
    image = sharp(await image.rotate(or).png({ compressionLevel: 1 }).toBuffer(), {
      limitInputPixels: MAX_PIXELS,
    })
  image.extract(source).resize(size.width, size.height, cover ? coverOf(parameters.crop) : { fit: 'fill' })
  const [left, top] = [
    Math.floor((canvas.width - size.width) / 2),
    Math.floor((canvas.height - size.height) / 2),
  ]
  const right = canvas.width - size.width - left
  const bottom = canvas.height - size.height - top
  if (width > size.width || height > size.height) {
    image.extend({ left: left + pad, right: right + pad, top: top + pad, bottom: bottom + pad, background })
  }
  if (flip.includes('h')) image.flop()
  if (flip.includes('v')) image.flip()
  if (bg || format === 'jpg' || format === 'pjpg') image.flatten({ background: bg ?? '#fff' })
  applyEffects(image, parameters)
  return encode(image, format, parameters.q ?? 75)
}

const coverOf = (crop = 'center'): ResizeOptions => ({
  fit: 'cover',
  position: crop === 'entropy' ? sharp.strategy.entropy : crop.split(',').reverse().join(' '),
})

function applyEffects(image: Sharp, parameters: ImageParameters): void {
  const { blur, sat, invert } = parameters
  const sharpness = parameters.sharp ?? parameters.sharpen
  // Sanity's scales have no published unit; these look alike.
  if (blur) image.blur(Math.max(0.3, Math.min(blur / 10, 100)))
  if (sharpness) image.sharpen({ sigma: 0.5 + sharpness / 40 })
  if (sat !== undefined) image.modulate({ saturation: 1 + sat / 100 })
  if (invert === 'true') image.negate({ alpha: false })
}

function encode(image: Sharp, format: OutputFormat, q: number): Promise<Buffer> {
  const quality = Math.max(1, q)
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
