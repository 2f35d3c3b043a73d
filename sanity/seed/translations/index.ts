import type { Translation } from '../translation.ts'
import { translation as electionCommissionArticle324Gu } from './election-commission-article-324-gu.ts'
import { translation as emergencyProvisionsGu } from './emergency-provisions-gu.ts'
import { translation as indianMonsoonMechanismGu } from './indian-monsoon-mechanism-gu.ts'
import { translation as monetaryPolicyCommitteeGu } from './monetary-policy-committee-gu.ts'
import { translation as moneyBillArticle110Gu } from './money-bill-article-110-gu.ts'
import { translation as panchayatiRaj73rdAmendmentGu } from './panchayati-raj-73rd-amendment-gu.ts'
import { translation as russiaNorthKoreaPactGu } from './russia-north-korea-pact-gu.ts'

export const translations: Translation[] = [
  electionCommissionArticle324Gu,
  emergencyProvisionsGu,
  indianMonsoonMechanismGu,
  monetaryPolicyCommitteeGu,
  moneyBillArticle110Gu,
  panchayatiRaj73rdAmendmentGu,
  russiaNorthKoreaPactGu,
]
