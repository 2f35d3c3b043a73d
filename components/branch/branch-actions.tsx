import type { Branch } from '@/lib/content/branch'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { addressLines } from '@/lib/branch-address'
import { translated } from '@/lib/content/fields/translations'
import { withoutStega } from '@/lib/content/preview/stega'
import { pathsIn, type Language } from '@/lib/languages'
import { formatPhone, telHref, whatsappHref } from '@/lib/phone'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { directionsHref } from './directions'
import styles from './branch-actions.module.css'

type Props = {
  language: Language
  branch: Branch
  /** Omits the link to the branch's own page when on that page. */
  here?: boolean
}

/** Actions for a branch: call any of its numbers, write, get directions. */
export function BranchActions({ language, branch, here = false }: Props) {
  const to = pathsIn(language)
  const labels = words[language].branch
  const name = translated(branch, 'name', language).text
  const phones = branch.phones.toSorted((a, b) => Number(b.primary) - Number(a.primary))
  return (
    <div className={styles.actions}>
      <ul role="list" className={styles.calls}>
        {phones.map(({ _key, number }) => (
          <li key={_key}>
            <a href={telHref(number)}>{labels.call(formatPhone(number))}</a>
          </li>
        ))}
      </ul>
      <ul role="list" className={styles.ways}>
        {phones
          .filter(({ whatsapp }) => whatsapp)
          .map(({ _key, number }) => (
            <li key={_key}>
              <a href={whatsappHref(number)}>
                <MixedLanguageText text={labels.whatsapp(formatPhone(number))} language={language} />
              </a>
            </li>
          ))}
        <li>
          <a href={directionsHref(branch)} aria-label={labels.directionsTo(name)}>
            {labels.directions}
          </a>
        </li>
        <li>
          <button
            type="button"
            hidden
            data-copy={withoutStega(addressLines(branch.address, language).join('\n'))}
            data-copied={labels.copied}
            data-not-copied={labels.notCopied}
            className={styles.copy}
            aria-live="polite"
          >
            {labels.copyAddress}
          </button>
        </li>
        <li>
          <a href={to(routes.branchContact(branch.slug))} aria-label={labels.saveContactOf(name)}>
            {labels.saveContact}
          </a>
        </li>
        {!here && (
          <li>
            <a href={to(routes.branch(branch.slug))} aria-label={labels.detailsOf(name)}>
              {labels.details}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** Loads public/branches.js, which copies addresses and finds the branch nearest to the visitor. */
export const BranchScript = () => <script type="module" src="/branches.js" async />
