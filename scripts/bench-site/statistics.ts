/** The quantile of the values; 0.5 is the median. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The median, the 95th percentile and the worst of times in ms. */
export function spread(times: readonly number[]) {
  const at = (share: number) => Math.round(quantile(times, share))
  return { median: at(0.5), p95: at(0.95), worst: at(1) }
}
