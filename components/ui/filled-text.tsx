import { Fragment, type ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import { MixedLanguageText } from './mixed-language-text'

type Props = {
  /** A text of lib/words with `{names}`. */
  text: string
  language: Language
  /** What stands in place of each name. */
  parts: Record<string, ReactNode>
}

/** A sentence that contains links or emphasis, whose place depends on the language. */
export function FilledText({ text, language, parts }: Props) {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (
      <Fragment key={index}>
        {index % 2 === 1 ? parts[piece] : <MixedLanguageText text={piece} language={language} />}
      </Fragment>
    ))
}
