import type { Translation } from '../translation.ts'
import { translation as basicStructureDoctrineHi } from './basic-structure-doctrine-hi.ts'
import { translation as dandiMarch1930Hi } from './dandi-march-1930-hi.ts'
import { translation as gst101stAmendmentHi } from './gst-101st-amendment-hi.ts'
import { translation as measuresOfInflationHi } from './measures-of-inflation-hi.ts'
import { translation as panchayatiRaj73rdAmendmentHi } from './panchayati-raj-73rd-amendment-hi.ts'
import { translation as parisAgreementHi } from './paris-agreement-hi.ts'
import { translation as russiaNorthKoreaPactGu } from './russia-north-korea-pact-gu.ts'

export const translations: Translation[] = [
  basicStructureDoctrineHi,
  dandiMarch1930Hi,
  gst101stAmendmentHi,
  measuresOfInflationHi,
  panchayatiRaj73rdAmendmentHi,
  parisAgreementHi,
  russiaNorthKoreaPactGu,
]
