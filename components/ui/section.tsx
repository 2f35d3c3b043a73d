import type { ReactNode } from 'react'

type Props = { id: string; title: ReactNode; className?: string | undefined; children: ReactNode }

/** A section of a page with its own heading, which also labels it for assistive technology. */
export function Section({ id, title, className, children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
