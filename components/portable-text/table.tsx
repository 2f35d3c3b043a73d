import type { CSSProperties } from 'react'
import { words as saysIn } from '@/components/article/words'
import { Passages } from '@/components/ui/passages'
import type { Table as TableBlock } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import { directionOf } from './direction'
import styles from './table.module.css'

/** A table; on a narrow screen it scrolls within the page, by keyboard too. */
export function Table({ value, language }: { value: TableBlock; language: Language }) {
  const [head, ...rows] = value.rows
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={value.caption ?? saysIn[language].table}
      tabIndex={0}
    >
      <table className={styles.table} style={columns(head?.cells.length)}>
        {value.caption && (
          <caption>
            <Passages text={value.caption} language={language} />
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

/** How many columns share the width of a sheet of paper. */
const columns = (number = 1): CSSProperties & { '--columns': number } => ({ '--columns': number })

type CellProps = { text: string; language: Language; heads?: 'col' | 'row' | undefined }

/** A cell without text names nothing, so it heads nothing: above a column of names, say. */
function Cell({ text, language, heads }: CellProps) {
  const words = <Passages text={text} language={language} />
  if (!heads || text.trim() === '') return <td dir={directionOf(text)}>{words}</td>
  return (
    <th scope={heads} dir={directionOf(text)}>
      {words}
    </th>
  )
}
