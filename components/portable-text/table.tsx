import type { Table as TableBlock } from '@/lib/content/body'
import styles from './table.module.css'

/** A table; on a narrow screen it scrolls within the page, by keyboard too. */
export function Table({ value }: { value: TableBlock }) {
  const [head, ...rows] = value.rows
  return (
    <div className={styles.scroll} role="region" aria-label={value.caption ?? 'Table'} tabIndex={0}>
      <table className={styles.table}>
        {value.caption && <caption>{value.caption}</caption>}
        <thead>
          <tr>
            {head?.cells.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, index) =>
                value.headerColumn && index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
