import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { Problem } from '@/lib/branch-finder/problems'
import { routes } from '@/lib/routes'
import { BranchScript } from './branch-script'
import { FindBranch } from './find-branch'
import { PinCodeCredit } from './pin-code-credit'

type Props = { here: string; title: string; problem?: Problem; children: ReactNode }

/** What the pages of the branch finder share: the way back, the search, and where the PIN codes come from. */
export function BranchesFrame({ here, title, problem, children }: Props) {
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
      <FindBranch problem={problem} />
      {children}
      <PinCodeCredit />
      <BranchScript />
    </>
  )
}
