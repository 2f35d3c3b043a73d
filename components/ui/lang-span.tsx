import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'

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
