import { words } from '@/components/article/words'
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
      role="region"
      aria-label={value.caption ?? words[language].table}
      tabIndex={0}
    >
      <table className={styles.table}>
        {value.caption && <caption>{value.caption}</caption>}
        <thead>
          <tr>
            {head?.cells.map((cell, index) => (
              <Cell key={index} text={cell} heads="col" />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <Cell key={index} text={cell} heads={value.headerColumn && index === 0 ? 'row' : undefined} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A cell without text names nothing, so it heads nothing: above a column of names, say. */
function Cell({ text, heads }: { text: string; heads?: 'col' | 'row' | undefined }) {
  if (!heads || text.trim() === '') return <td dir={directionOf(text)}>{text}</td>
  return (
    <th scope={heads} dir={directionOf(text)}>
      {text}
    </th>
  )
}
