import { Sources } from '@/components/article/sources'
import { FilledText } from '@/components/ui/filled-text'
import { MoreLink } from '@/components/ui/links'
import { LangSpan } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import { Section } from '@/components/ui/section'
import type { GlossaryTerm } from '@/lib/content/glossary-term'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './glossary.module.css'
import { wordingIn } from './wording'

type Props = { language: Language; term: GlossaryTerm }

/** The meaning of a term, its wordings in other languages, and its sources. */
export function TermView({ language, term }: Props) {
  const labels = words[language].glossary
  const { own, others } = wordingIn(term, language)
  return (
    <>
      <h1>
        <LangSpan within={language} language={own.language}>
          {own.title}
        </LangSpan>
      </h1>
      <p>
        <LangSpan within={language} language={own.language}>
          {own.meaning}
        </LangSpan>
      </p>
      {others.length > 0 && (
        <Section id="languages" title={labels.otherLanguages}>
          <dl className={styles.terms}>
            {others.map((wording) => (
              <div key={wording.language} lang={wording.language}>
                <dt>{wording.title}</dt>
                <dd>{wording.meaning}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Sources sources={term.sources} language={language} />
      <MoreLink href={pathsIn(language)(routes.topic(term.topic.slug))}>
        <FilledText
          text={labels.notesOn}
          language={language}
          parts={{
            topic: <Name of={term.topic} field="title" within={language} />,
          }}
        />
      </MoreLink>
    </>
  )
}
