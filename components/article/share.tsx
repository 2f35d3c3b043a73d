import styles from '@/components/page-buttons/page-buttons.module.css'
import type { ArticleCard } from '@/lib/content/article/card'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { absoluteUrl } from '@/lib/seo/linked-data'
import { words } from '@/lib/words'

type Props = { article: Pick<ArticleCard, 'title' | 'slug' | 'language'> }

/** Shares an article. */
export function Share({ article: { title, slug, language } }: Props) {
  return <SharePage title={title} address={absoluteUrl(routes.article(slug, language))} language={language} />
}

type PageProps = { title: string; address: string; language: Language }

/** Shares a page: on WhatsApp, or by copying its absolute URL if scripts run. */
export function SharePage({ title, address, language }: PageProps) {
  const { share, whatsapp, copyLink, linkCopied } = words[language].article
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
