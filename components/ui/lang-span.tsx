import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'

type Props = {
  /** The language of the text around. */
  within: Language
  language: Language
  children: ReactNode
}

/** Words in a language, marked where the text around is in another. */
export function Foreign({ within, language, children }: Props) {
  return within === language ? children : <span lang={language}>{children}</span>
}
