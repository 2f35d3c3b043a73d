import type { ReactNode } from 'react'

/** The Studio has its own styles, so it does not use the site’s layout. */
export default function StudioLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body style={{ margin: 0 }}>{children}</body>
    </html>
  )
}
