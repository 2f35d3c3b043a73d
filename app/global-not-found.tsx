import type { Metadata } from 'next'
import './globals.css'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { PageFrame } from '@/components/layout/page-frame'

export const metadata: Metadata = { title: 'Not found' }

/** The answer to every address that leads nowhere. It needs no content, so it is always there. */
export default function GlobalNotFound() {
  return (
    <PageFrame>
      <NotFoundMessage />
    </PageFrame>
  )
}
