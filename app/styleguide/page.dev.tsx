import { fixtures } from '@/components/fixtures'
import styles from './styleguide.module.css'

/** Every component in every state, for developers. Its file name excludes it from builds. */
export default function StyleReference() {
  return (
    <main className={styles.reference}>
      <h1>Style guide</h1>
      {fixtures.map(({ component, states }) => (
        <section key={component} aria-label={component}>
          <h2>{component}</h2>
          {Object.entries(states).map(([state, node]) => (
            <div key={state} className={styles.state}>
              <p>{state}</p>
              <div data-fixture={`${component}: ${state}`}>{node}</div>
            </div>
          ))}
        </section>
      ))}
    </main>
  )
}
