import { takeInstall } from './programs.ts'

export type TestArguments = {
  /** Whether missing programs may be installed without asking. */
  isInstallAllowed: boolean
  /** The checks to run, each with the arguments of its own; empty means all. */
  wanted: Map<string, string[]>
}

/**
 * Parses the arguments of `npm test`: names of checks, each followed by arguments for its program (`unit lib/dates`).
 * @param checks the names of all checks, and whether each takes arguments
 * @throws Error for an argument that belongs to no check.
 */
export function readTestArguments(given: string[], checks: Record<string, boolean>): TestArguments {
  const { args, mayInstall } = takeInstall(given)
  const wanted = new Map<string, string[]>()
  let current: string | undefined
  for (const argument of args) {
    if (argument in checks) {
      current = argument
      wanted.set(current, wanted.get(current) ?? [])
    } else if (current === undefined) {
      throw new Error(`There is no check "${argument}". Choose from: ${Object.keys(checks).join(', ')}.`)
    } else if (!checks[current]) {
      throw new Error(`The check "${current}" takes no arguments, so "${argument}" has no meaning.`)
    } else {
      wanted.get(current)?.push(argument)
    }
  }
  return { isInstallAllowed: mayInstall, wanted }
}
