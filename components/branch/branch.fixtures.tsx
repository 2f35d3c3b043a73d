import type { Fixture } from '@/components/fixture'
import { image } from '@/components/ui/ui.fixtures'
import type { Branch } from '@/lib/content/branch'
import { BranchCard, BranchList } from './branch-card'
import { FindBranch } from './find-branch'
import { Locate } from './locate'
import { NearBranches } from './near-branches'
import { BranchView } from './branch-view'
import { OtherBranches } from './other-branches'

export const surat: Branch = {
  _id: 'branch-surat',
  _rev: '1',
  name: 'DICS Surat',
  slug: 'surat',
  city: 'Surat',
  state: 'Gujarat',
  headOffice: false,
  partner: null,
  status: 'open',
  movedTo: null,
  address: {
    premises: '403, Raj Victoria',
    street: null,
    locality: 'Pal',
    landmarks: [
      { _key: 'a', relation: 'opposite', name: 'Pal Walkway' },
      { _key: 'b', relation: 'near', name: 'Galaxy Circle' },
    ],
    city: 'Surat',
    state: 'Gujarat',
    pinCode: '394510',
  },
  phones: [
    { _key: 'a', number: '+918401031583', kind: 'mobile', whatsapp: false, primary: false },
    { _key: 'b', number: '+918401031587', kind: 'mobile', whatsapp: true, primary: true },
  ],
  email: null,
  hours: [],
  holidayHours: [],
  photos: [],
  metro: null,
  facilities: [],
  courses: [],
  geo: null,
  geoAccuracy: null,
  serviceDistricts: [],
  lastVerified: null,
  order: 4,
}

const whole: Branch = {
  ...surat,
  headOffice: true,
  partner: { label: 'In association with', name: 'An institute', url: 'https://www.example.org/' },
  email: 'surat@example.org',
  hours: [{ _key: 'a', days: ['Mo', 'Tu', 'We'], opens: '08:00', closes: '20:00' }],
  holidayHours: [
    { _key: 'a', date: '2026-11-08', closed: true, opens: null, closes: null, note: 'Diwali' },
    { _key: 'b', date: '2026-11-10', closed: false, opens: '10:00', closes: '14:00', note: null },
  ],
  photos: [{ ...image, _key: 'a' }],
  metro: 'Rajendra Place',
  facilities: ['Reading room', 'Library'],
  courses: ['Foundation', 'Prelims tests'],
  lastVerified: '2026-11-01',
}

const movedTo = { _id: 'branch-vadodara', name: 'DICS Vadodara', slug: 'vadodara' }

const pal = { kind: 'area', slug: 'pal', name: 'Pal' } as const

export const branchFixtures: Fixture[] = [
  {
    component: 'BranchCard',
    states: {
      open: <BranchCard branch={surat} />,
      'head office, with a partner': <BranchCard branch={whole} />,
      'closed for a time': <BranchCard branch={{ ...surat, status: 'temporarilyClosed' }} />,
      moved: <BranchCard branch={{ ...surat, status: 'moved', movedTo }} />,
      closed: <BranchCard branch={{ ...surat, status: 'closed' }} />,
    },
  },
  {
    component: 'BranchList',
    states: {
      several: <BranchList branches={[whole, { ...surat, _id: 'other', name: 'DICS Other' }]} />,
      none: <BranchList branches={[]} />,
    },
  },
  {
    component: 'BranchView',
    states: {
      'with everything': <BranchView branch={whole} />,
      'with the least': <BranchView branch={surat} />,
    },
  },
  {
    component: 'FindBranch',
    states: { empty: <FindBranch />, 'with a mistake': <FindBranch problem="malformedPinCode" /> },
  },
  { component: 'Locate', states: { 'with script': <Locate /> } },
  {
    component: 'NearBranches',
    states: {
      'a branch that is there': <NearBranches place={pal} branches={[whole, surat]} />,
      'no branches': <NearBranches place={pal} branches={[]} />,
    },
  },
  { component: 'OtherBranches', states: { one: <OtherBranches branches={[surat]} /> } },
]
