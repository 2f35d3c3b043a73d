import { translated, type Translated } from '@/lib/content/fields/translations'
import type { Language } from '@/lib/languages'
import { LangSpan, MixedLanguageText } from './mixed-language-text'

type Props<Field extends string> = {
  of: Translated<NoInfer<Field>, string | null>
  field: Field
  /** The language of the surrounding text. */
  within: Language
}

/** A name in the language of the page, or else in the site’s, which is marked then; nothing without the name. */
export function Name<Field extends string>({ of, field, within }: Props<Field>) {
  const name = translated(of, field, within)
  return (
    name && (
      <LangSpan within={within} language={name.language}>
        <MixedLanguageText text={name.text} language={name.language} />
      </LangSpan>
    )
  )
}
