import { formatMonth } from '@/lib/month'
import { routes } from '@/lib/routes'
import styles from './period.module.css'

/** The months with articles, grouped by year. */
export function MonthList({ months }: { months: string[] }) {
  if (months.length === 0) return <p>No notes have been published yet.</p>
  return [...Map.groupBy(months, (month) => month.slice(0, 4))].map(([year, ofYear]) => (
    <section key={year} aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year}</h2>
      <ul role="list" className={styles.months}>
        {ofYear.map((month) => (
          <li key={month}>
            <a href={routes.month(month)}>{formatMonth(month)}</a>
          </li>
        ))}
      </ul>
    </section>
  ))
}
