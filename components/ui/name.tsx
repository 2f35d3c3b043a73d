import { translated, type Translated } from '@/lib/content/fields/translations'
import type { Language } from '@/lib/languages'
import { LangSpan } from './mixed-language-text'

type Props<Field extends string> = {
  of: Translated<NoInfer<Field>>
  field: Field
  /** The language of the surrounding text. */
  within: Language
}

/** A name in the language of the page, or else in the site’s, which is marked then. */
export function Name<Field extends string>({ of, field, within }: Props<Field>) {
  const { text, language } = translated(of, field, within)
  return (
    <LangSpan within={within} language={language}>
      {text}
    </LangSpan>
  )
}
