import type { CSSProperties } from 'react'
import { imageUrl } from '@/lib/content/image-url'
import type { ContentImage as Image } from '@/lib/content/image'

const widths = [320, 480, 640, 960, 1280, 1920]

type Props = {
  image: Image
  /** The width of the image on the page (the `sizes` attribute). */
  sizes?: string
  /** For the image that a visitor sees first. */
  eager?: boolean
}

/** A responsive image straight from the image server, with reserved space. */
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
      style={preview(image)}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
    />
  )
}

/**
 * The low-quality placeholder behind the image, which the browser blurs by enlarging it, until the image has loaded.
 */
function preview({ asset: { lqip }, crop }: Image): CSSProperties | undefined {
  if (!lqip) return undefined
  const { left, right, top, bottom } = crop ?? { left: 0, right: 0, top: 0, bottom: 0 }
  // The placeholder shows the whole image: if the image is cropped, scale and move it to the same part.
  const size = [1 - left - right, 1 - top - bottom].map((part) => `${100 / part}%`)
  const position = [left / (left + right || 1), top / (top + bottom || 1)].map((part) => `${100 * part}%`)
  return {
    backgroundImage: `url(${lqip})`,
    backgroundSize: size.join(' '),
    backgroundPosition: position.join(' '),
  }
}

/** The size of the image in pixels after its crop. */
function shownSize({ asset, crop }: Image): { width: number; height: number } {
  const { left, right, top, bottom } = crop ?? { left: 0, right: 0, top: 0, bottom: 0 }
  return {
    width: Math.round(asset.width * (1 - left - right)),
    height: Math.round(asset.height * (1 - top - bottom)),
  }
}
