import { ContentImage } from '@/components/ui/content-image'
import type { Figure as FigureBlock } from '@/lib/content/body'

/** An image with its caption and credit. */
export function Figure({ value }: { value: FigureBlock }) {
  const { caption, credit } = value
  return (
    <figure>
      <ContentImage image={value} />
      {(caption ?? credit) && <figcaption>{[caption, credit].filter(Boolean).join(' · ')}</figcaption>}
    </figure>
  )
}
