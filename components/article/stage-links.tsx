import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './article-page-view.module.css'

export type Stage = 'prelims' | 'mains'

type Props = { language: Language; stage?: Stage | undefined }

/** Links to all articles, to those for a stage of the examination, and to the archive. */
export function StageLinks({ language, stage }: Props) {
  const to = pathsIn(language)
  const labels = words[language].list
  const lists = [
    { name: labels.all, path: routes.articles(), current: !stage },
    { name: labels.stages.prelims, path: routes.articlesFor('prelims'), current: stage === 'prelims' },
    { name: labels.stages.mains, path: routes.articlesFor('mains'), current: stage === 'mains' },
    { name: labels.byMonth, path: routes.archive, current: false },
  ]
  return (
    <nav aria-label={labels.lists}>
      <ul role="list" className={styles.lists}>
        {lists.map(({ name, path, current }) => (
          <li key={path}>
            <a href={to(path)} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
        <li className={styles.further}>
          <a href="#browse">{labels.browse}</a>
        </li>
      </ul>
    </nav>
  )
}
