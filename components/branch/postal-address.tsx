import { Fragment } from 'react'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { cityLine, landmarkText, streetLines } from '@/lib/branch-address'
import type { Branch } from '@/lib/content/branch'
import type { Language } from '@/lib/languages'
import styles from './branch-view.module.css'

/** A branch's postal address, with the landmarks on a separate line. */
export function PostalAddress({ language, address }: { language: Language; address: Branch['address'] }) {
  const lines = [...streetLines(address, language), cityLine(address, language)]
  const landmarks = address.landmarks.map((landmark) => landmarkText(landmark, language))
  return (
    <address>
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          <MixedLanguageText text={line} language={language} />
        </Fragment>
      ))}
      {landmarks.length > 0 && (
        <span className={styles.landmarks}>
          <MixedLanguageText text={landmarks.join(', ')} language={language} />
        </span>
      )}
    </address>
  )
}
