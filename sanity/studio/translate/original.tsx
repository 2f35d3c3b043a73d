import { createContext, use, type ReactNode } from 'react'
import { getValueAtPath, useEditState, useFormValue, type Path, type SanityDocumentLike } from 'sanity'
import { referenceId } from '../../../lib/content/fields/reference'

const Original = createContext<SanityDocumentLike | null>(null)

/** Provides the current original of the article in this form. */
export function WithOriginal({ children }: { children: ReactNode }) {
  const id = referenceId(useFormValue(['translationOf']))
  return id ? <Loaded id={id}>{children}</Loaded> : children
}

function Loaded({ id, children }: { id: string; children: ReactNode }) {
  const { draft, published } = useEditState(id, 'article')
  return <Original value={draft ?? published}>{children}</Original>
}

/** The value at the same place in the original, and its language; undefined if the article is not a translation. */
export function useOriginal(path: Path): { value: unknown; language: string } | undefined {
  const original = use(Original)
  if (!original) return undefined
  return {
    value: getValueAtPath(original, path),
    language: typeof original.language === 'string' ? original.language : 'en',
  }
}
