import { Day } from '@/components/ui/day'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Section } from '@/components/ui/section'
import type { Article } from '@/lib/content/article'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'

type SourcesProps = { sources: Article['sources']; language: Language }

/** The sources of the article's statements. */
export function Sources({ sources, language }: SourcesProps) {
  if (sources.length === 0) return null
  return (
    <Section id="sources" title={words[language].article.sources}>
      <ul>
        {sources.map(({ _key, publisher, title, url, archivedUrl, date }) => (
          <li key={_key}>
            <SourceTitle source={{ publisher, title, url }} language={language} />
            {date && (
              <>
                , <Day value={date} short language={language} />
              </>
            )}
            <ArchivedCopy url={archivedUrl} label={words[language].article.archived} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Source = Article['sources'][number]
type SourceTitleProps = {
  source: Pick<Source, 'publisher' | 'title' | 'url'>
  /** The language of the surrounding text; titles are in their own. */
  language: Language
}

/** The publisher and the title of a source, with a link if it has a URL. */
export function SourceTitle({ source, language }: SourceTitleProps) {
  return (
    <>
      <MixedLanguageText text={source.publisher} language={language} />:{' '}
      <SourceLink source={source} language={language} />
    </>
  )
}

type SourceLinkProps = { source: Pick<Source, 'title' | 'url'>; language: Language }

/** The title of a source, with a link if it has a URL. */
export function SourceLink({ source: { title, url }, language }: SourceLinkProps) {
  const text = <MixedLanguageText text={title} language={language} />
  return url ? <a href={url}>{text}</a> : <cite>{text}</cite>
}

/** The link to the archived copy of a source, if there is one. */
export function ArchivedCopy({ url, label }: { url: Source['archivedUrl']; label: string }) {
  return (
    url && (
      <>
        {' '}
        (<a href={url}>{label}</a>)
      </>
    )
  )
}

type CorrectionsProps = { corrections: Article['corrections']; language: Language }

/** Mistakes that were corrected. */
export function Corrections({ corrections, language }: CorrectionsProps) {
  if (corrections.length === 0) return null
  return (
    <Section id="corrections" title={words[language].article.corrections}>
      <ul>
        {corrections.map(({ _key, date, text }) => (
          <li key={_key}>
            <Day value={date} language={language} />: {text}
          </li>
        ))}
      </ul>
    </Section>
  )
}
