import { LinkRow } from '@/components/ui/links'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { asAttributes } from '@/lib/words/attributes'
import styles from './kept.module.css'

/** The pages that this browser keeps for use without network, which public/kept.js lists. */
export function KeptView({ language }: { language: Language }) {
  const to = pathsIn(language)
  const labels = words[language].kept
  return (
    <>
      <h1>{labels.title}</h1>
      <p>{labels.intro}</p>
      <p>{labels.withoutScript}</p>
      <p
        id="kept-status"
        role="status"
        tabIndex={-1}
        className={styles.status}
        data-offline={labels.offline}
        {...asAttributes(labels.script)}
        suppressHydrationWarning
      />
      <ul id="kept-pages" role="list" className={styles.pages} suppressHydrationWarning />
      {/* Also keeps the style of a row, which the page store would leave out. */}
      <template id="kept-page">
        <li>
          <a href={to(routes.kept)}>{labels.page}</a>
          <span />
          <button type="button">{labels.remove}</button>
        </li>
      </template>
      <LinkRow
        label={labels.pagesToKeep}
        links={[
          { name: labels.newest, href: to(routes.articles()) },
          { name: labels.byMonth, href: to(routes.archive) },
        ]}
      />
      <script type="module" src="/kept.js" async />
    </>
  )
}
