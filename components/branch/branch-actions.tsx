import type { Branch } from '@/lib/content/branch'
import { addressLines } from '@/lib/branch-address'
import { withoutStega } from '@/lib/content/preview/stega'
import { formatPhone, telHref, whatsappHref } from '@/lib/phone'
import { routes } from '@/lib/routes'
import { directionsHref } from './directions'
import styles from './branch-actions.module.css'

type Props = {
  branch: Branch
  /** Omits the link to the branch's own page when on that page. */
  here?: boolean
}

/** Actions for a branch: call any of its numbers, write, get directions. */
export function BranchActions({ branch, here = false }: Props) {
  const phones = branch.phones.toSorted((a, b) => Number(b.primary) - Number(a.primary))
  return (
    <div className={styles.actions}>
      <ul role="list" className={styles.calls}>
        {phones.map(({ _key, number }) => (
          <li key={_key}>
            <a href={telHref(number)}>Call {formatPhone(number)}</a>
          </li>
        ))}
      </ul>
      <ul role="list" className={styles.ways}>
        {phones
          .filter(({ whatsapp }) => whatsapp)
          .map(({ _key, number }) => (
            <li key={_key}>
              <a href={whatsappHref(number)}>WhatsApp {formatPhone(number)}</a>
            </li>
          ))}
        <li>
          <a href={directionsHref(branch)} aria-label={`Directions to ${branch.name}`}>
            Directions
          </a>
        </li>
        <li>
          <button
            type="button"
            hidden
            data-copy={withoutStega(addressLines(branch.address).join('\n'))}
            className={styles.copy}
            aria-live="polite"
          >
            Copy address
          </button>
        </li>
        <li>
          <a href={routes.branchContact(branch.slug)} aria-label={`Save contact of ${branch.name}`}>
            Save contact
          </a>
        </li>
        {!here && (
          <li>
            <a href={routes.branch(branch.slug)} aria-label={`Details of ${branch.name}`}>
              Details
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}

/** Loads public/branches.js, which copies addresses and finds the branch nearest to the visitor. */
export const BranchScript = () => <script type="module" src="/branches.js" async />
