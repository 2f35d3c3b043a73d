'use client' // Next takes nothing else for the page that reports a mistake of our own.

/** Shown when rendering fails for a reason other than absent content, which lib/page-cache answers for. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body style={{ maxWidth: '66ch', margin: '0 auto', padding: '4rem 1.25rem', fontFamily: 'system-ui' }}>
        <title>Something went wrong</title>
        <h1>Something went wrong</h1>
        <p>The mistake is ours and has been recorded. Please try again later.</p>
        <p>
          <a href="/branches">Call a branch</a>
        </p>
      </body>
    </html>
  )
}
