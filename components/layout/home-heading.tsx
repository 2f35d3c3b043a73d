import type { Settings } from '@/lib/content/settings'

/** The institute’s name and its promise. */
export function HomeHeading({ settings }: { settings: Settings | null }) {
  return (
    <>
      <h1>{settings?.name ?? 'Study notes and branches'}</h1>
      {settings?.tagline && <p>{settings.tagline}</p>}
    </>
  )
}
