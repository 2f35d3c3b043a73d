import { z } from 'zod'
import { httpError } from '../errors.ts'

/** The largest edge of a transformed image, in pixels. */
const MAX_EDGE = 8192

const whole = (lowest: number, highest: number) => z.coerce.number().int().min(lowest).max(highest)
const edge = whole(1, MAX_EDGE)
const part = z.coerce.number().min(0).max(1)
const corner = /^(?:center|focalpoint|entropy|(?:top|bottom)(?:,(?:left|right))?|left|right)$/

const parameters = z
  .strictObject({
    w: edge,
    h: edge,
    dpr: z.coerce.number().min(1).max(3),
    rect: z
      .string()
      .regex(/^\d+,\d+,\d+,\d+$/, 'expected left,top,width,height')
      .transform((text) => {
        const [left = 0, top = 0, width = 0, height = 0] = text.split(',').map(Number)
        return { left, top, width, height }
      })
      .refine(({ width, height }) => width > 0 && height > 0, 'the rectangle is empty'),
    fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']),
    crop: z.string().regex(corner, 'expected center, focalpoint, entropy, or edges such as top,left'),
    'fp-x': part,
    'fp-y': part,
    flip: z.enum(['h', 'v', 'hv']),
    fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif']),
    /** `compress` would lower the default quality, which is moderate already. */
    auto: z.string().regex(/^(?:format|compress)(?:,(?:format|compress))*$/, 'expected format or compress'),
    q: whole(0, 100),
    blur: whole(1, 2000),
    sharp: whole(0, 100),
    sat: whole(-100, 100),
    invert: z.enum(['true', 'false']),
    or: z.enum(['0', '90', '180', '270']).transform(Number),
    pad: whole(0, 1000),
    'min-w': edge,
    'min-h': edge,
    'max-w': edge,
    'max-h': edge,
    /** Accepted without effect: every result is the first frame. */
    frame: z.literal('1'),
    bg: z
      .string()
      .regex(
        /^#?(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i,
        'expected RGB, ARGB, RRGGBB or AARRGGBB in hexadecimal',
      )
      .transform(colour),
  })
  .partial()

/** The parsed parameters of an image URL. https://www.sanity.io/docs/image-urls */
export type ImageParameters = z.output<typeof parameters>

/** @throws 400 for an unknown parameter or an invalid value */
export function parseImageParameters(query: Record<string, string>): ImageParameters {
  const parsed = parameters.safeParse(query)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map(({ path, message }) => [...path, message].join(': '))
  throw httpError(400, `The image can't be made: ${reasons.join('; ')}`)
}

/** Sanity writes the alpha part first; sharp takes an object. */
function colour(text: string) {
  const digits = text.replace('#', '')
  const long = digits.length < 5 ? digits.replace(/./g, '$&$&') : digits
  const [alpha = 255, r = 0, g = 0, b = 0] = Buffer.from(long.padStart(8, 'f'), 'hex')
  return { r, g, b, alpha: alpha / 255 }
}
