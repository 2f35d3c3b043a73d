import { ContentImage } from '@/components/ui/content-image'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
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
          <MixedLanguageText text={below} language={language} />
        </figcaption>
      )}
    </figure>
  )
}
