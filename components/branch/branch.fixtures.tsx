import { image } from '@/components/ui/ui.fixtures'
import type { Branch } from '@/lib/content/branch'
import { samples, smallest } from '@/lib/content/testing/samples'
import { BranchCard, BranchList } from './branch-card'
import { FindBranch } from './find-branch'
import { Locate } from './locate'
import { NearBranches } from './near-branches'
import { BranchView } from './branch-view'
import { OtherBranches } from './other-branches'

export const surat: Branch = {
  ...smallest.branch,
  _id: 'branch-surat',
  name: 'DICS Surat',
  slug: 'surat',
  city: 'Surat',
  address: {
    ...smallest.branch.address,
    premises: '403, Raj Victoria',
    locality: 'Pal',
    landmarks: [
      { _key: 'a', relation: 'opposite', name: 'Pal Walkway', translations: null },
      { _key: 'b', relation: 'near', name: 'Galaxy Circle', translations: null },
    ],
    city: 'Surat',
    pinCode: '394510',
  },
  phones: [
    { _key: 'a', number: '+918401031583', kind: 'mobile', whatsapp: false, primary: false },
    { _key: 'b', number: '+918401031587', kind: 'mobile', whatsapp: true, primary: true },
  ],
}

const whole: Branch = { ...samples.branch, photos: [{ ...image, _key: 'a' }] }

const movedTo = { _id: 'branch-vadodara', name: 'DICS Vadodara', slug: 'vadodara', translations: null }

const pal = { kind: 'area', slug: 'pal', name: 'Pal' } as const

export const branchFixtures = [
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
