import { type CSSProperties, Fragment } from 'react'
import { words as labels } from '@/components/article/words'
import { directionOf, MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Table as TableBlock } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import styles from './portable-text.module.css'

/** A table, which on a narrow screen scrolls within the page, by keyboard too. */
export function Table({ value, language }: { value: TableBlock; language: Language }) {
  const [head, ...rows] = value.rows
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={value.caption ?? labels[language].table}
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

/** An empty cell labels nothing, so it is no header cell, for example above a column of names. */
function Cell({ text, language, heads }: CellProps) {
  const words = text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <MixedLanguageText text={line} language={language} />
    </Fragment>
  ))
  if (!heads || text.trim() === '') return <td dir={directionOf(text)}>{words}</td>
  return (
    <th scope={heads} dir={directionOf(text)}>
      {words}
    </th>
  )
}
