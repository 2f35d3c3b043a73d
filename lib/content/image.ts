import { z } from 'zod'
import { alt, caption, credit } from './fields/image'
import { present } from './parts'

const noAsset = 'Choose an image file'
const part = z.number().min(0).max(1)

const assetSchema = z.object(
  {
    _id: z.string(noAsset).regex(/^image-/, noAsset),
    width: present(z.number(noAsset).positive(noAsset), noAsset),
    height: present(z.number(noAsset).positive(noAsset), noAsset),
    lqip: z
      .string()
      .regex(/^data:image\/\w+;base64,[\w+/=]+$/, 'The preview of an image is a data: URL')
      .nullable(),
  },
  noAsset,
)

/** Fields that all images share. */
export const imageShape = {
  asset: present(assetSchema, noAsset),
  alt,
  hotspot: z.object({ x: part, y: part, width: part, height: part }).nullable(),
  crop: z.object({ top: part, bottom: part, left: part, right: part }).nullable(),
}

export const imageSchema = z.object(imageShape)
export const creditedImageSchema = imageSchema.extend({ credit: credit.nullable() })
export const figureShape = { ...imageShape, caption: caption.nullable(), credit: credit.nullable() }

/**
 * An image with its size, `hotspot`, `crop`, and a tiny preview (`lqip`), which transparent images lack.
 */
export type ContentImage = z.output<typeof imageSchema>

export const imageProjection = /* groq */ `
  asset->{
    _id,
    "width": metadata.dimensions.width,
    "height": metadata.dimensions.height,
    "lqip": select(metadata.isOpaque => metadata.lqip)
  },
  alt,
  hotspot { x, y, width, height },
  crop { top, bottom, left, right }
`
