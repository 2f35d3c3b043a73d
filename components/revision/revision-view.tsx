import type { ComponentProps } from 'react'
import { DeckList } from './deck-list'
import styles from './revision.module.css'

/**
 * Cards that are due today, and the decks to choose from. public/revise.js shows the parts that it needs and fills
 * them; without it the page has the decks.
 */
export function RevisionView(decks: ComponentProps<typeof DeckList>) {
  return (
    <>
      <h1>Revise</h1>
      <p>
        The key facts and questions of the notes, as cards. A card that you know comes again after 1, 7, 21,
        60 and 120 days; one that you don’t know comes again tomorrow. Your answers stay in this browser:
        there is no account.
      </p>
      <p>
        Without JavaScript no answer can be remembered. Then read the cards of a deck here, or save its file
        for <a href="https://apps.ankiweb.net/">Anki</a>, which schedules them.
      </p>
      <div id="revision" className={styles.revision} hidden data-scripted suppressHydrationWarning>
        {/* The script may write here before React hydrates a preview. */}
        <p id="summary" role="status" tabIndex={-1} suppressHydrationWarning />
        <p
          id="problem"
          role="alert"
          suppressHydrationWarning
          data-unreadable="The revision in this browser can’t be read. Save it as a file if you need it; then open another file, or delete it."
          data-full="The storage of this browser is full: the last step was not saved."
          data-denied="This browser stores nothing for this page, so it can’t remember answers. Read the decks below, or use them in Anki."
        />
        <p id="missing" role="status" suppressHydrationWarning />
        <button id="begin" type="button" hidden suppressHydrationWarning>
          Start
        </button>
        <section id="card" className={styles.card} aria-label="Card" hidden>
          <p id="left" lang="en" />
          <h2 id="front" tabIndex={-1}>
            Card
          </h2>
          <button id="show" type="button">
            Show the answer
          </button>
          <div id="answer" hidden>
            <p id="back" tabIndex={-1} />
            <p>
              <a id="source" href="#card" />
            </p>
            <p className={styles.rate} lang="en">
              <button id="wrong" type="button" aria-keyshortcuts="1">
                1: I did not know
              </button>
              <button id="right" type="button" aria-keyshortcuts="2">
                2: I knew
              </button>
            </p>
          </div>
          <p className={styles.keys} lang="en">
            Keys: the space bar shows the answer, 1 and 2 rate it.
          </p>
        </section>
      </div>
      <DeckList {...decks} />
      <section id="own" className={styles.decks} aria-labelledby="own-decks" hidden suppressHydrationWarning>
        <h2 id="own-decks">Your other decks</h2>
        <ul role="list" id="others" suppressHydrationWarning />
      </section>
      <section
        className={styles.file}
        aria-labelledby="as-file"
        hidden
        data-scripted
        suppressHydrationWarning
      >
        <h2 id="as-file">Your revision as a file</h2>
        <p>
          A file takes your decks and answers to another browser, where it is added to what is there; for each
          card the later answer counts.
        </p>
        <p>
          <button id="save" type="button">
            Save as a file
          </button>
        </p>
        <p>
          <label htmlFor="file">Open a file</label>
          <input id="file" type="file" accept=".json,application/json" />
        </p>
        <p>
          <button id="forget" type="button">
            Delete from this browser
          </button>
        </p>
      </section>
      <script type="module" src="/revise.js" async />
    </>
  )
}
