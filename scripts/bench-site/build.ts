import type { BenchSite } from './bench-site.ts'

/** How long the build took; pages are rendered at their first visit. */
export function benchBuild({ buildSeconds }: BenchSite): void {
  console.table({ build: { seconds: Math.round(buildSeconds) } })
}
