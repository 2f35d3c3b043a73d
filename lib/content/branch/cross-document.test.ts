import { expect, test } from 'vitest'
import { districtsAreFree } from './cross-document'

const surat = { name: 'DICS Surat', serviceDistricts: ['Surat', 'Navsari'] }
const check = (status: string, ownStatus = 'open', district = 'Surat') =>
  districtsAreFree.check({ status: ownStatus, serviceDistricts: [district] }, [{ ...surat, status }])

test.each(['open', 'temporarilyClosed'])('a branch that is %s keeps its districts', (status) => {
  expect(check(status)).toBe('Surat already belongs to DICS Surat: a district has one branch')
  expect(check(status, 'open', 'નવસારી')).toMatch(/^નવસારી already belongs to DICS Surat/)
  expect(check(status, 'open', 'Valsad')).toBeUndefined()
})

test.each(['closed', 'moved'])(
  'the districts of a branch that is %s are free, and it need not give them up',
  (status) => {
    expect(check(status)).toBeUndefined()
    expect(check('open', status)).toBeUndefined()
  },
)
