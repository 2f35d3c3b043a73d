import { ContentImage } from '@/components/ui/content-image'
import { Passages } from '@/components/ui/passages'
import type { Figure as FigureBlock } from '@/lib/content/body'
import type { Language } from '@/lib/languages'

/** An image with its caption and credit. */
export function Figure({ value, language }: { value: FigureBlock; language: Language }) {
  const below = [value.caption, value.credit].filter(Boolean).join(' · ')
  return (
    <figure>
      <ContentImage image={value} />
      {below && (
        <figcaption>
          <Passages text={below} language={language} />
        </figcaption>
      )}
    </figure>
  )
}
