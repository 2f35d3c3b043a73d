import type { ReactNode } from 'react'

/** A component in each state that a page can show. The style guide and tests use these. */
export type Fixture = { component: string; states: Record<string, ReactNode> }
