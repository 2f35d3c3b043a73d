import { image } from '@/components/ui/ui.fixtures'
import type { Branch } from '@/lib/content/branch'
import { samples, smallest } from '@/lib/content/testing/samples'
import type { Choice, Place } from '@/lib/branch-finder/place'
import { BranchCard, BranchList } from './branch-card'
import { PinCodeCredit } from './branches-frame'
import { FindBranch } from './find-branch'
import { Helpline } from './helpline'
import { Locate } from './locate'
import { NearBranches } from './near-branches'
import { BranchView } from './branch-view'
import { OtherBranches } from './other-branches'
import { WhichPlace } from './which-place'

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

const pal: Place = { kind: 'area', slug: 'pal', name: 'Pal' }
const karelibaugh: Place = { kind: 'area', slug: 'karelibaugh', name: 'Karelibaugh' }

const either: Choice = {
  ...{ kind: 'choice', reason: 'either', slug: 'karelibaugh-or-pal', name: 'Karelibaugh or Pal' },
  between: [karelibaugh, pal],
  options: [karelibaugh, pal],
}

export const branchFixtures = [
  {
    component: 'BranchCard',
    states: {
      open: <BranchCard language="en" branch={surat} />,
      'head office, with a partner': <BranchCard language="en" branch={whole} />,
      'closed for a time': <BranchCard language="en" branch={{ ...surat, status: 'temporarilyClosed' }} />,
      moved: <BranchCard language="en" branch={{ ...surat, status: 'moved', movedTo }} />,
      closed: <BranchCard language="en" branch={{ ...surat, status: 'closed' }} />,
      'in Gujarati': (
        <BranchCard language="gu" branch={{ ...whole, status: 'moved', movedTo }} instead={surat} />
      ),
    },
  },
  {
    component: 'BranchList',
    states: {
      several: (
        <BranchList language="en" branches={[whole, { ...surat, _id: 'other', name: 'DICS Other' }]} />
      ),
      none: <BranchList language="en" branches={[]} />,
      'in Hindi': <BranchList language="hi" branches={[{ ...surat, status: 'closed' }]} located />,
      'none, in Gujarati': <BranchList language="gu" branches={[]} />,
    },
  },
  {
    component: 'BranchView',
    states: {
      'with everything': <BranchView language="en" branch={whole} />,
      'with the least': <BranchView language="en" branch={surat} />,
      'in Gujarati': <BranchView language="gu" branch={whole} />,
    },
  },
  {
    component: 'FindBranch',
    states: {
      empty: <FindBranch language="en" />,
      'with a mistake': <FindBranch language="en" problem="malformedPinCode" />,
      'in Gujarati': <FindBranch language="gu" problem="unknownPlace" query="Atlantis" />,
      'in Hindi': <FindBranch language="hi" problem="unknownPinCode" query="999999" />,
    },
  },
  {
    component: 'Locate',
    states: { 'with script': <Locate language="en" />, 'in Gujarati': <Locate language="gu" /> },
  },
  {
    component: 'NearBranches',
    states: {
      'a branch that is there': <NearBranches language="en" place={pal} branches={[whole, surat]} />,
      'no branches': <NearBranches language="en" place={pal} branches={[]} />,
      'in Gujarati': <NearBranches language="gu" place={pal} branches={[whole, surat]} />,
    },
  },
  {
    component: 'OtherBranches',
    states: {
      one: <OtherBranches language="en" branches={[surat]} />,
      'in Hindi': <OtherBranches language="hi" branches={[surat]} />,
    },
  },
  {
    component: 'WhichPlace',
    states: {
      'two places': <WhichPlace language="en" choice={either} branches={[surat]} />,
      'in Gujarati': <WhichPlace language="gu" choice={either} branches={[surat]} />,
    },
  },
  {
    component: 'Helpline',
    states: {
      'of the head office': <Helpline language="en" settings={null} branches={[whole]} />,
      'in Hindi': <Helpline language="hi" settings={samples.settings} branches={[]} />,
    },
  },
  {
    component: 'PinCodeCredit',
    states: { 'in English': <PinCodeCredit language="en" />, 'in Gujarati': <PinCodeCredit language="gu" /> },
  },
]
