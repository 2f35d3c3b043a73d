import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { routes } from '@/lib/routes'
import { BranchScript } from './branch-script'
import { PinCodeCredit } from './pin-code-credit'

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
