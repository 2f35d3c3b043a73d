import { expect, test } from 'vitest'
import { districtsAreFree } from './facts'

const surat = { name: 'DICS Surat', serviceDistricts: ['Surat', 'Navsari'] }
const judge = (status: string, ownStatus = 'open', district = 'Surat') =>
  districtsAreFree.judge({ status: ownStatus, serviceDistricts: [district] }, [{ ...surat, status }])

test.each(['open', 'temporarilyClosed'])('a branch that is %s keeps its districts', (status) => {
  expect(judge(status)).toBe('Surat belongs to DICS Surat already: a district has one branch')
  expect(judge(status, 'open', 'નવસારી')).toMatch(/^નવસારી belongs to DICS Surat/)
  expect(judge(status, 'open', 'Valsad')).toBeUndefined()
})

test.each(['closed', 'moved'])(
  'the districts of a branch that is %s are free, and it need not give them up',
  (status) => {
    expect(judge(status)).toBeUndefined()
    expect(judge('open', status)).toBeUndefined()
  },
)
