import { FactList } from '@/components/article/key-facts'
import { words } from '@/lib/words'
import { Section } from '@/components/ui/section'
import type { CompiledArticle } from '@/lib/content/article/periods'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './period.module.css'

type Props = { language: Language; articles: CompiledArticle[] }

/** The facts of each article to remember for the preliminary examination. */
export function PeriodFacts({ language, articles }: Props) {
  const stating = articles.filter(({ keyFacts }) => keyFacts.length > 0)
  if (stating.length === 0) return null
  return (
    <Section id="key-facts" title={words[language].article.keyFacts} className={styles.facts}>
      {stating.map(({ _id, slug, title, keyFacts }) => (
        <div key={_id}>
          <h3>
            <a href={routes.article(slug, language)}>{title}</a>
          </h3>
          <FactList facts={keyFacts} language={language} />
        </div>
      ))}
    </Section>
  )
}
