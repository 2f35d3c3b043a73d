import { expect, test } from 'vitest'
import { readTestArguments } from './test-arguments.ts'

const checks = { types: false, unit: true, e2e: true }
const read = (...args: string[]) => {
  const { isInstallAllowed, wanted } = readTestArguments(args, checks)
  return { isInstallAllowed, wanted: Object.fromEntries(wanted) }
}

test('without arguments all checks run, and nothing is installed without asking', () => {
  expect(read()).toEqual({ isInstallAllowed: false, wanted: {} })
})

test('each check receives the arguments that follow its name', () => {
  expect(read('types', 'unit', 'lib/dates', 'e2e', 'search', '--headed').wanted).toEqual({
    types: [],
    unit: ['lib/dates'],
    e2e: ['search', '--headed'],
  })
})

test('--install may stand anywhere and selects no check', () => {
  expect(read('--install')).toEqual({ isInstallAllowed: true, wanted: {} })
  expect(read('e2e', '--install', 'search')).toEqual({ isInstallAllowed: true, wanted: { e2e: ['search'] } })
})

test('an argument that belongs to no check is refused', () => {
  expect(() => read('units')).toThrow('There is no check "units". Choose from: types, unit, e2e.')
  expect(() => read('types', 'lib')).toThrow('The check "types" takes no arguments, so "lib" has no meaning.')
})
