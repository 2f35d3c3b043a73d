import 'server-only'
import { createImageUrlBuilder } from '@sanity/image-url'
import { getClient } from './client'
import type { ContentImage } from './image'

/** The URL of an image scaled to `width` pixels and, with `height`, cropped around its hotspot. */
export function imageUrl(image: ContentImage, { width, height }: { width: number; height?: number }): string {
  const builder = createImageUrlBuilder(getClient())
    .image({
      asset: { _ref: image.asset._id },
      ...(image.hotspot && { hotspot: image.hotspot }),
      ...(image.crop && { crop: image.crop }),
    })
    .width(width)
    .auto('format')
  return (height ? builder.height(height).fit('crop') : builder.fit('max')).url()
}
