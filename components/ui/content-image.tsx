import { imageUrl } from '@/lib/content/image-url'
import type { ContentImage as Image } from '@/lib/content/image'

const widths = [320, 480, 640, 960, 1280, 1920]

type Props = {
  image: Image
  /** How wide the image stands on the page (the `sizes` attribute). */
  sizes?: string
  /** For the image that a visitor sees first. */
  eager?: boolean
}

/** An image in the widths that screens need, straight from the image server, with room kept for it. */
export function ContentImage({ image, sizes = '(min-width: 44rem) 42rem, 100vw', eager = false }: Props) {
  const { width, height } = shownSize(image)
  const useful = [...widths.filter((candidate) => candidate < width), Math.min(width, 1920)]
  return (
    <img
      src={imageUrl(image, { width: Math.min(width, 960) })}
      srcSet={useful.map((candidate) => `${imageUrl(image, { width: candidate })} ${candidate}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      alt={image.alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
    />
  )
}

/** The size in pixels of what is left of the image after its crop. */
export function shownSize({ asset, crop }: Image): { width: number; height: number } {
  const { left, right, top, bottom } = crop ?? { left: 0, right: 0, top: 0, bottom: 0 }
  return {
    width: Math.round(asset.width * (1 - left - right)),
    height: Math.round(asset.height * (1 - top - bottom)),
  }
}
