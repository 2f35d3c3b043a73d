import { ExitPreview } from './exit-preview'
import styles from './preview-bar.module.css'

/** Says on every page of a preview that it is one, with the way out. */
export function PreviewBar({ perspective }: { perspective: 'drafts' | 'published' }) {
  return (
    <aside className={styles.bar} aria-label="Preview">
      <p>
        <strong>Preview.</strong>{' '}
        {perspective === 'drafts'
          ? 'You see unpublished content. Visitors do not see it until it is published.'
          : 'You see what is published, as it is at this moment.'}
      </p>
      <ExitPreview />
    </aside>
  )
}
