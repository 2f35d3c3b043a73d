import { FilledText } from '@/components/ui/filled-text'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

/** What readers should know about the content of the seed. Change it when real notes and authors replace the samples. */
export function AboutThisSite({ language }: { language: Language }) {
  const to = pathsIn(language)
  const labels = words[language].about
  const original = (
    <a
      href={routes.article('russia-north-korea-pact', siteLanguage)}
      hrefLang={language === siteLanguage ? undefined : siteLanguage}
    >
      {labels.ownNoteLink}
    </a>
  )
  return (
    <>
      <h1>{labels.title}</h1>
      <p>
        <MixedLanguageText text={labels.purpose} language={language} />
      </p>

      <h2>{labels.own}</h2>
      <ul>
        <li>{labels.ownBranches}</li>
        <li>
          <FilledText text={labels.ownNote} language={language} parts={{ note: original }} />
        </li>
      </ul>

      <h2>{labels.samples}</h2>
      <ul>
        <li>{labels.sampleNotes}</li>
        <li>
          <FilledText
            text={labels.sampleAuthors}
            language={language}
            parts={{ authors: <a href={to(routes.authors)}>{labels.sampleAuthorsLink}</a> }}
          />
        </li>
        <li>{labels.sampleDates}</li>
        <li>{labels.sampleQuestions}</li>
        <li>{labels.sampleDistricts}</li>
      </ul>

      <h2>{labels.facts}</h2>
      <p>{labels.factsText}</p>

      <h2>{labels.corrections}</h2>
      <p>
        <FilledText
          text={labels.correctionsText}
          language={language}
          parts={{ branch: <a href={to(routes.branches)}>{labels.correctionsLink}</a> }}
        />
      </p>
    </>
  )
}
