import type { Translation } from '../translation.ts'
import { translation as basicStructureDoctrineHi } from './basic-structure-doctrine-hi.ts'
import { translation as champaranSatyagraha1917Gu } from './champaran-satyagraha-1917-gu.ts'
import { translation as dandiMarch1930Gu } from './dandi-march-1930-gu.ts'
import { translation as dandiMarch1930Hi } from './dandi-march-1930-hi.ts'
import { translation as electionCommissionArticle324Gu } from './election-commission-article-324-gu.ts'
import { translation as emergencyProvisionsGu } from './emergency-provisions-gu.ts'
import { translation as formationOfGujarat1960Gu } from './formation-of-gujarat-1960-gu.ts'
import { translation as gst101stAmendmentHi } from './gst-101st-amendment-hi.ts'
import { translation as indianMonsoonMechanismGu } from './indian-monsoon-mechanism-gu.ts'
import { translation as landRevenueSettlementsGu } from './land-revenue-settlements-gu.ts'
import { translation as measuresOfInflationHi } from './measures-of-inflation-hi.ts'
import { translation as monetaryPolicyCommitteeGu } from './monetary-policy-committee-gu.ts'
import { translation as moneyBillArticle110Gu } from './money-bill-article-110-gu.ts'
import { translation as panchayatiRaj73rdAmendmentGu } from './panchayati-raj-73rd-amendment-gu.ts'
import { translation as panchayatiRaj73rdAmendmentHi } from './panchayati-raj-73rd-amendment-hi.ts'
import { translation as parisAgreementHi } from './paris-agreement-hi.ts'
import { translation as poonaPact1932Gu } from './poona-pact-1932-gu.ts'
import { translation as russiaNorthKoreaPactGu } from './russia-north-korea-pact-gu.ts'
import { translation as worldHeritageSitesOfGujaratGu } from './world-heritage-sites-of-gujarat-gu.ts'

export const translations: Translation[] = [
  basicStructureDoctrineHi,
  champaranSatyagraha1917Gu,
  dandiMarch1930Gu,
  dandiMarch1930Hi,
  electionCommissionArticle324Gu,
  emergencyProvisionsGu,
  formationOfGujarat1960Gu,
  gst101stAmendmentHi,
  indianMonsoonMechanismGu,
  landRevenueSettlementsGu,
  measuresOfInflationHi,
  monetaryPolicyCommitteeGu,
  moneyBillArticle110Gu,
  panchayatiRaj73rdAmendmentGu,
  panchayatiRaj73rdAmendmentHi,
  parisAgreementHi,
  poonaPact1932Gu,
  russiaNorthKoreaPactGu,
  worldHeritageSitesOfGujaratGu,
]
