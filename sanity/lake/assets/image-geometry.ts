import type { ImageParameters } from './image-parameters.ts'

export type Size = { width: number; height: number }
export type Box = Size & { left: number; top: number }

/**
 * A transformation: the part of the source to use, the size to scale it to, and the canvas to place it on. `cover` lets
 * sharp choose the part (crop=top, entropy …).
 */
export type Geometry = { source: Box; size: Size; canvas: Size; cover: boolean }

/** Computes the transformation of an image of size `full`, for every `fit` of Sanity's image URLs. */
export function geometryOf(full: Size, parameters: ImageParameters): Geometry | undefined {
  const source = sourceBox(full, parameters)
  if (!source) return undefined
  const { fit = 'clip', crop = 'center', dpr = 1 } = parameters
  const w = between(parameters.w, source.width, parameters['min-w'], parameters['max-w'])
  const h = between(parameters.h, source.height, parameters['min-h'], parameters['max-h'])
  const width = Math.round((w ?? source.width) * dpr)
  const height = Math.round((h ?? source.height) * dpr)
  const plain = (size: Size, canvas = size): Geometry => ({ source, size, canvas, cover: false })
  const scaled = (factor: number): Size => ({
    width: Math.max(1, Math.round(source.width * factor)),
    height: Math.max(1, Math.round(source.height * factor)),
  })
  if (w === undefined && h === undefined) return plain(scaled(1))

  const byWidth = w === undefined ? Infinity : width / source.width
  const byHeight = h === undefined ? Infinity : height / source.height
  const inside = Math.min(byWidth, byHeight)
  if (fit === 'max') return plain(scaled(Math.min(1, inside)))
  if (fit === 'clip' || w === undefined || h === undefined) {
    return plain(scaled(fit === 'min' || fit === 'fillmax' ? Math.min(1, inside) : inside))
  }
  if (fit === 'scale') return plain({ width, height })
  if (fit === 'fill') return plain(scaled(inside), { width, height })
  if (fit === 'fillmax') return plain(scaled(Math.min(1, inside)), { width, height })

  const shrink = fit === 'min' ? Math.min(1, 1 / Math.max(byWidth, byHeight)) : 1
  const size = {
    width: Math.max(1, Math.round(width * shrink)),
    height: Math.max(1, Math.round(height * shrink)),
  }
  if (crop !== 'focalpoint') return { source, size, canvas: size, cover: true }
  const focus = { x: parameters['fp-x'] ?? 0.5, y: parameters['fp-y'] ?? 0.5 }
  return { source: around(focus, source, size), size, canvas: size, cover: false }
}

/** The requested edge, clamped; undefined if the image's own size is requested. */
function between(requested: number | undefined, own: number, least = 0, most = Infinity): number | undefined {
  const edge = Math.max(least, Math.min(most, requested ?? own))
  return requested === undefined && edge === own ? undefined : edge
}

/** The source rectangle, clipped to the image; undefined if it lies outside. */
function sourceBox(full: Size, { rect }: ImageParameters): Box | undefined {
  if (!rect) return { left: 0, top: 0, ...full }
  const { left, top, width, height } = rect
  if (left >= full.width || top >= full.height) return undefined
  return { left, top, width: Math.min(width, full.width - left), height: Math.min(height, full.height - top) }
}

const clamp = (value: number, lowest = 1, highest = Infinity) =>
  Math.round(Math.min(Math.max(value, lowest), highest))

/** The largest part of `box` with the proportions of `size`, as close to centred on the focus as possible. */
function around(focus: { x: number; y: number }, box: Box, size: Size): Box {
  const factor = Math.min(box.width / size.width, box.height / size.height)
  const width = clamp(size.width * factor, 1, box.width)
  const height = clamp(size.height * factor, 1, box.height)
  const place = (start: number, length: number, part: number, at: number) =>
    Math.round(start + Math.min(Math.max(at * length - part / 2, 0), length - part))
  return {
    left: place(box.left, box.width, width, focus.x),
    top: place(box.top, box.height, height, focus.y),
    width,
    height,
  }
}
