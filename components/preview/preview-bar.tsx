import { ExitPreview } from './exit-preview'
import styles from './preview.module.css'

/** Marks every preview page as such, with a button to leave. */
export function PreviewBar({ perspective }: { perspective: 'drafts' | 'published' }) {
  return (
    <aside className={styles.bar} aria-label="Preview">
      <p>
        <strong>Preview.</strong>{' '}
        {perspective === 'drafts'
          ? 'You see unpublished content. Visitors can’t see it until it is published.'
          : 'You see the published content as it is now.'}
      </p>
      <ExitPreview />
    </aside>
  )
}
