import type { ReactNode } from 'react'
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

type Props = {
  /** The language of the surrounding text. */
  within: Language
  language: Language
  children: ReactNode
}

/** Text in a language, marked with `lang` if the surrounding text is in another. */
export function LangSpan({ within, language, children }: Props) {
  return within === language ? children : <span lang={language}>{children}</span>
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/** The `dir` of a text that may be right-to-left: the browser decides by the first strong character. */
export const directionOf = (text: string): 'auto' | undefined => (rightToLeft.test(text) ? 'auto' : undefined)
