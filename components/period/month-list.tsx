import { formatMonth } from '@/lib/month'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './period.module.css'

/** The months with articles, grouped by year. */
export function MonthList({ language, months }: { language: Language; months: string[] }) {
  if (months.length === 0) return <p>{words[language].list.none}</p>
  const to = pathsIn(language)
  return [...Map.groupBy(months, (month) => month.slice(0, 4))].map(([year, ofYear]) => (
    <section key={year} aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year}</h2>
      <ul role="list" className={styles.months}>
        {ofYear.map((month) => (
          <li key={month}>
            <a href={to(routes.month(month))}>{formatMonth(month, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  ))
}
