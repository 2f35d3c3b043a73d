import type { ReactNode } from 'react'

/** A component in every state that a page can show it in. A style reference and tests are made of these. */
export type Fixture = { component: string; states: Record<string, ReactNode> }
