import { words } from './words'
import type { ArticleCard } from '@/lib/content/article/card'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import styles from './share.module.css'

type Props = { article: Pick<ArticleCard, 'title' | 'slug' | 'language'> }

/** Shares the article: on WhatsApp, or by copying its URL if scripts run. */
export function Share({ article: { title, slug, language } }: Props) {
  const { share, whatsapp, copyLink, linkCopied } = words[language]
  const address = new URL(routes.article(slug, language), env().SITE_URL).href
  return (
    <div className={styles.share} role="group" aria-label={share}>
      <a href={`https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}`} rel="noopener">
        {whatsapp}
      </a>
      {/* The script may show the button before React hydrates a preview. */}
      <button type="button" hidden data-copy-link={address} data-copied={linkCopied} suppressHydrationWarning>
        {copyLink}
      </button>
      <span role="status" />
      <script type="module" src="/copy-link.js" async />
    </div>
  )
}
