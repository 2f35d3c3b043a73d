const factor = Number(process.env.TEST_RUNS ?? 1)

/**
 * How often a property test runs: `few` times, with inputs that are new each time, or as many times that as the variable
 * `TEST_RUNS` says.
 */
export const runs = (few: number): number => Math.ceil(few * factor)

/** Every `step`th of these values, from another start each time; all of them with `TEST_RUNS=<step>`. */
export function everyOther<T>(step: number, values: readonly T[]): T[] {
  const start = Math.floor(Math.random() * step)
  return values.filter((_, index) => (index + start) % step < factor)
}
