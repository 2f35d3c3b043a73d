import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import styles from './pagination.module.css'

type Props = { language: Language; page: number; pages: number; href: (page: number) => string }

/** Links to the pages of a list; nothing if there is only one. */
export function Pagination({ language, page, pages, href }: Props) {
  if (pages < 2) return null
  const labels = words[language].layout
  return (
    <nav aria-label={labels.pages}>
      <ol role="list" className={styles.pages}>
        {pagesAround(page, pages).map((number, index, shown) => (
          <li key={number} data-gap={number - (shown[index - 1] ?? 0) > 1 || undefined}>
            <a
              href={href(number)}
              aria-label={labels.page(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The first and last pages and those around the current one, in order. */
export function pagesAround(page: number, pages: number): number[] {
  const shown = new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])
  return [...shown].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b)
}
