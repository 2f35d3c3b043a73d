import type { BenchSite } from './bench-site.ts'

/** The duration of the build; pages are rendered at their first visit. */
export function benchBuild({ buildSeconds }: BenchSite): void {
  console.table({ build: { seconds: Math.round(buildSeconds) } })
}
