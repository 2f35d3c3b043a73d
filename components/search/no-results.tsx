import { FilledText } from '@/components/ui/filled-text'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Search } from '@/lib/content/article/search'
import { pathsIn, type Language } from '@/lib/languages'
import { searchAddress } from '@/lib/search/address'
import { words } from '@/lib/words'

type Props = { language: Language; search: Search; total: number }

/** The message for an empty result, with ways to continue. */
export function NoResults({ language, search, total }: Props) {
  const to = pathsIn(language)
  const labels = words[language].search
  const { page, paper, topic } = search
  const text = <MixedLanguageText text={search.text} language={language} />
  if (total > 0)
    return (
      <p role="status">
        <FilledText text={labels.noPage} language={language} parts={{ text, page }} />{' '}
        <a href={to(searchAddress({ ...search, page: 1 }))}>{labels.firstPage}</a>
      </p>
    )
  return (
    <>
      <p role="status">
        <FilledText text={labels.none} language={language} parts={{ text }} />{' '}
        {(paper ?? topic) && (
          <a href={to(searchAddress({ text: search.text, page: 1 }))}>{labels.inAllNotes}</a>
        )}
      </p>
      <p>{labels.fewerWords}</p>
    </>
  )
}
