import type { ComponentProps } from 'react'
import { FilledText } from '@/components/ui/filled-text'
import { words } from '@/lib/words'
import { asAttributes } from '@/lib/words/attributes'
import { DeckList } from './deck-list'
import styles from './revision.module.css'

const anki = <a href="https://apps.ankiweb.net/">Anki</a>

/**
 * Cards that are due today, and the decks to choose from. public/revise.js shows the parts that it needs and fills
 * them; without it the page has the decks.
 */
export function RevisionView(decks: ComponentProps<typeof DeckList>) {
  const { language } = decks
  const labels = words[language].revision
  return (
    <>
      <h1>{labels.title}</h1>
      <p>{labels.intro}</p>
      <p>
        <FilledText text={labels.withoutScript} language={language} parts={{ anki }} />
      </p>
      <div
        id="revision"
        className={styles.revision}
        hidden
        data-scripted
        suppressHydrationWarning
        {...asAttributes(labels.script)}
      >
        {/* The script may write here before React hydrates a preview. */}
        <p id="summary" role="status" tabIndex={-1} suppressHydrationWarning />
        <p id="problem" role="alert" suppressHydrationWarning />
        <p id="missing" role="status" suppressHydrationWarning />
        <button id="begin" type="button" hidden suppressHydrationWarning>
          {labels.start}
        </button>
        <section id="card" className={styles.card} aria-label={labels.card} hidden>
          <p id="left" />
          <h2 id="front" tabIndex={-1}>
            {labels.card}
          </h2>
          <button id="show" type="button">
            {labels.showAnswer}
          </button>
          <div id="answer" hidden>
            <p id="back" tabIndex={-1} />
            <p>
              <a id="source" href="#card" />
            </p>
            <p className={styles.rate}>
              <button id="wrong" type="button" aria-keyshortcuts="1">
                {labels.didNotKnow}
              </button>
              <button id="right" type="button" aria-keyshortcuts="2">
                {labels.knew}
              </button>
            </p>
          </div>
          <p className={styles.keys}>{labels.keys}</p>
        </section>
      </div>
      <DeckList {...decks} />
      <section id="own" className={styles.decks} aria-labelledby="own-decks" hidden suppressHydrationWarning>
        <h2 id="own-decks">{labels.ownDecks}</h2>
        <ul role="list" id="others" suppressHydrationWarning />
      </section>
      <section
        className={styles.file}
        aria-labelledby="as-file"
        hidden
        data-scripted
        suppressHydrationWarning
      >
        <h2 id="as-file">{labels.asFile}</h2>
        <p>{labels.aboutFile}</p>
        <p>
          <button id="save" type="button">
            {labels.save}
          </button>
        </p>
        <p>
          <label htmlFor="file">{labels.open}</label>
          <input id="file" type="file" accept=".json,application/json" />
        </p>
        <p>
          <button id="forget" type="button">
            {labels.forget}
          </button>
        </p>
      </section>
      <script type="module" src="/revise.js" async />
    </>
  )
}
