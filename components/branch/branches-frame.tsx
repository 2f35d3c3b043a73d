import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { routes } from '@/lib/routes'
import { BranchScript } from './branch-actions'
import styles from './find-branch.module.css'

type Props = { here: string; title: string; children: ReactNode }

/** The frame of the branch finder's pages: breadcrumb and credit of the PIN codes. */
export function BranchesFrame({ here, title, children }: Props) {
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Branches', href: routes.branches },
        ]}
        here={here}
      />
      <PreviewProblems />
      <h1>{title}</h1>
      {children}
      <PinCodeCredit />
      <BranchScript />
    </>
  )
}

/** The attribution required by the licence of the PIN codes (CC BY 4.0, section 3). */
export function PinCodeCredit() {
  return (
    <p className={styles.credit}>
      PIN codes: <a href="https://www.geonames.org/">GeoNames</a>,{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, corrected and shortened. Districts
      outside Gujarat and Delhi are as GeoNames has them.
    </p>
  )
}
