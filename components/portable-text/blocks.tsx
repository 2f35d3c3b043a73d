import { Fragment, type CSSProperties, type ReactNode } from 'react'
import { words } from '@/lib/words'
import { ContentImage } from '@/components/ui/content-image'
import { directionOf, MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Block, BlockName } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import styles from './blocks.module.css'

type Props<Name extends BlockName> = { value: Block<Name>; language: Language }

/** The component of each block; a new block does not compile without one. */
type BlockComponents = { [Name in BlockName]: (props: { value: Block<Name> }) => ReactNode }

/** The components, with labels such as “Remember” above a callout in a language. */
export const blocksIn = (language: Language): BlockComponents => ({
  figure: (props) => <Figure {...props} language={language} />,
  table: (props) => <Table {...props} language={language} />,
  callout: (props) => <Callout {...props} language={language} />,
  quote: (props) => <Quote {...props} language={language} />,
})

/** An image with its caption and credit. */
function Figure({ value, language }: Props<'figure'>) {
  const below = [value.caption, value.credit].filter(Boolean).join(' · ')
  return (
    <figure>
      <ContentImage image={value} />
      {below && (
        <figcaption>
          <MixedLanguageText text={below} language={language} />
        </figcaption>
      )}
    </figure>
  )
}

/** A table, which on a narrow screen scrolls within the page, by keyboard too. */
function Table({ value, language }: Props<'table'>) {
  const [head, ...rows] = value.rows
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={value.caption ?? words[language].article.table}
      tabIndex={0}
    >
      <table className={styles.table} style={columns(head?.cells.length)}>
        {value.caption && (
          <caption>
            <MixedLanguageText text={value.caption} language={language} />
          </caption>
        )}
        <thead>
          <tr>
            {head?.cells.map((cell, index) => (
              <Cell key={index} text={cell} language={language} heads="col" />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <Cell
                  key={index}
                  text={cell}
                  language={language}
                  heads={value.headerColumn && index === 0 ? 'row' : undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The number of columns across a printed page. */
const columns = (number = 1): CSSProperties & { '--columns': number } => ({ '--columns': number })

type CellProps = { text: string; language: Language; heads?: 'col' | 'row' | undefined }

/** An empty cell labels nothing, so it is not a header cell, for example above a column of names. */
function Cell({ text, language, heads }: CellProps) {
  const lines = text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <MixedLanguageText text={line} language={language} />
    </Fragment>
  ))
  if (!heads || text.trim() === '') return <td dir={directionOf(text)}>{lines}</td>
  return (
    <th scope={heads} dir={directionOf(text)}>
      {lines}
    </th>
  )
}

/** A remark set off from the text. */
function Callout({ value, language }: Props<'callout'>) {
  const title = value.title ?? words[language].article.callouts[value.tone ?? 'note']
  return (
    <div role="note" className={styles.callout} aria-label={title}>
      <p>
        <strong>
          <MixedLanguageText text={title} language={language} />
        </strong>
      </p>
      {value.text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} dir={directionOf(paragraph)}>
          <MixedLanguageText text={paragraph} language={language} />
        </p>
      ))}
    </div>
  )
}

/** A quotation in its own language and direction, with its source. */
function Quote({ value, language }: Props<'quote'>) {
  const { text, source } = value
  return (
    <figure className={styles.quote}>
      <blockquote lang={value.language ?? undefined} dir={directionOf(text)}>
        {text.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>
            <MixedLanguageText text={paragraph} language={value.language ?? language} />
          </p>
        ))}
      </blockquote>
      {source && (
        <figcaption>
          <MixedLanguageText text={source} language={language} />
        </figcaption>
      )}
    </figure>
  )
}
