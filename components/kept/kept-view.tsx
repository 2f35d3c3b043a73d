import { LinkRow } from '@/components/ui/links'
import { routes } from '@/lib/routes'
import styles from './kept.module.css'

/** The pages that this browser keeps for use without network, which public/kept.js lists. */
export function KeptView() {
  return (
    <>
      <h1>Kept for offline</h1>
      <p>
        “Keep for offline” below a note, a day, a week or a month stores that page in this browser, with its
        pictures. It then opens without network, says on which day it was kept, and is renewed whenever you
        open it with network. When you remove the last page, nothing of this stays in the browser.
      </p>
      <p>Without JavaScript no page can be kept, but every page can be printed or saved as a PDF.</p>
      <p id="kept-status" role="status" tabIndex={-1} className={styles.status} suppressHydrationWarning />
      <ul id="kept-pages" role="list" className={styles.pages} suppressHydrationWarning />
      {/* Also keeps the style of a row, which the page store would leave out. */}
      <template id="kept-page">
        <li>
          <a href={routes.kept}>Page</a>
          <span />
          <button type="button">Remove</button>
        </li>
      </template>
      <LinkRow
        label="Pages to keep"
        links={[
          { name: 'Newest notes', href: routes.articles() },
          { name: 'Notes by month', href: routes.archive },
        ]}
      />
      <script type="module" src="/kept.js" async />
    </>
  )
}
