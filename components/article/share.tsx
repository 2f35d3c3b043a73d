import styles from '@/components/page-buttons/page-buttons.module.css'
import type { ArticleCard } from '@/lib/content/article/card'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import { words } from './words'

type Props = { article: Pick<ArticleCard, 'title' | 'slug' | 'language'> }

/** Shares the article: on WhatsApp, or by copying its URL if public/page-buttons.js runs. */
export function Share({ article: { title, slug, language } }: Props) {
  const { share, whatsapp, copyLink, linkCopied } = words[language]
  const address = new URL(routes.article(slug, language), env().SITE_URL).href
  return (
    <div className={styles.buttons} role="group" aria-label={share}>
      <a href={`https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}`} rel="noopener">
        {whatsapp}
      </a>
      {/* The script may show the button before React hydrates a preview. */}
      <button type="button" hidden data-copy-link={address} data-copied={linkCopied} suppressHydrationWarning>
        {copyLink}
      </button>
      <span role="status" />
      <script type="module" src="/page-buttons.js" async />
    </div>
  )
}
