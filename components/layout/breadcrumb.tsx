import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import type { Versions } from '@/lib/versions'
import { words } from '@/lib/words'
import { OneItem } from '@/components/ui/one-item'
import { LanguageSwitch } from './language-switch'
import styles from './breadcrumb.module.css'

type Props = {
  language: Language
  versions: Versions
  trail: { name: ReactNode; href: string }[]
  here: ReactNode
}

/** The way from the home page to this page, and the page in other languages. */
export function Breadcrumb({ language, versions, trail, here }: Props) {
  return (
    <div className={styles.top}>
      <nav aria-label={words[language].layout.breadcrumb}>
        <ol role="list" className={styles.trail}>
          {trail.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>
                <OneItem>{name}</OneItem>
              </a>
            </li>
          ))}
          <li aria-current="page">
            <OneItem>{here}</OneItem>
          </li>
        </ol>
      </nav>
      <LanguageSwitch language={language} versions={versions} />
    </div>
  )
}
