import type { ReactNode } from 'react'

/** A text of several elements as one item of a flex container, which would drop the spaces between them. */
export const OneItem = ({ children }: { children: ReactNode }) =>
  typeof children === 'string' ? children : <span>{children}</span>
