import type { Language } from '@/lib/languages'
import { splitByLanguage } from '@/lib/passages'

/** A text whose passages in other languages are marked, for speech, fonts and hyphenation. */
export function MixedLanguageText({ text, language }: { text: string; language: Language }) {
  return splitByLanguage(text, language).map((passage, index) =>
    passage.language ? (
      <span key={index} lang={passage.language}>
        {passage.text}
      </span>
    ) : (
      passage.text
    ),
  )
}
