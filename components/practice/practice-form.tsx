import forms from '@/components/search/search-form.module.css'
import type { Choice, PracticeIndex } from '@/lib/content/question'
import { FEWEST, MOST, scopeName, USUAL } from '@/lib/practice/address'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './practice.module.css'

/** What was chosen, and why there is no such test. */
export type Chosen = { of: string; questions: string; problem?: string }

type Props = { language: Language; index: PracticeIndex; chosen?: Chosen | undefined }

const problemId = 'questions-problem'

/** Chooses what a test is about and its length; works without scripts: a test is a page of its own. */
export function PracticeForm({ language, index: { total, topics, periods, lines }, chosen }: Props) {
  const { layout, practice: labels } = words[language]
  return (
    <form action={pathsIn(language)(routes.practice)} className={forms.form}>
      <p>
        <label htmlFor="of">{labels.about}</label>
        <select id="of" name="of" defaultValue={chosen?.of ?? 'mixed'}>
          <option value="mixed">
            {labels.everything} ({total})
          </option>
          <Group label={layout.topics} choices={topics} />
          <Group label={layout.currentAffairs} choices={periods} />
          <Group label={labels.linesOfSyllabus} choices={lines} />
        </select>
      </p>
      <p>
        <label htmlFor="questions">{labels.howMany(FEWEST, MOST)}</label>
        {chosen?.problem && (
          <span id={problemId} className={styles.problem}>
            {chosen.problem}
          </span>
        )}
        <input
          id="questions"
          name="questions"
          type="number"
          min={FEWEST}
          max={MOST}
          required
          defaultValue={chosen?.questions ?? USUAL}
          {...(chosen?.problem && { 'aria-invalid': true, 'aria-describedby': problemId })}
        />
      </p>
      <p>
        <button type="submit">{labels.start}</button>
      </p>
    </form>
  )
}

function Group({ label, choices }: { label: string; choices: Choice[] }) {
  if (choices.length === 0) return null
  return (
    <optgroup label={label}>
      {choices.map(({ name, scope, questions }) => (
        <option key={name} value={scopeName(scope)}>
          {name} ({questions})
        </option>
      ))}
    </optgroup>
  )
}
