import type { ReactNode } from 'react'

type Props = { id: string; title: ReactNode; className?: string | undefined; children: ReactNode }

/** A part of a page under a heading of its own, which names it for assistive technology too. */
export function Section({ id, title, className, children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
