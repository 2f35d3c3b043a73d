import { LangSpan } from '@/components/ui/mixed-language-text'
import type { Branch } from '@/lib/content/branch'
import { siteLanguage, type Language } from '@/lib/languages'

type Props = { branch: Pick<Branch, 'name'>; language: Language }

/** The name of a branch on a page in a language. */
export function BranchName({ branch, language }: Props) {
  return (
    <LangSpan within={language} language={siteLanguage}>
      {branch.name}
    </LangSpan>
  )
}
