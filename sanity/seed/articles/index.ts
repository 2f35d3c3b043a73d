import { article as basicStructureDoctrine } from './basic-structure-doctrine.ts'
import { article as champaranSatyagraha1917 } from './champaran-satyagraha-1917.ts'
import { article as codeOfConductAndCodeOfEthics } from './code-of-conduct-and-code-of-ethics.ts'
import { article as dandiMarch1930 } from './dandi-march-1930.ts'
import { article as electionCommissionArticle324 } from './election-commission-article-324.ts'
import { article as emergencyProvisions } from './emergency-provisions.ts'
import { article as emotionalIntelligenceInAdministration } from './emotional-intelligence-in-administration.ts'
import { article as financeCommissionArticle280 } from './finance-commission-article-280.ts'
import { article as fiscalRevenueAndPrimaryDeficit } from './fiscal-revenue-and-primary-deficit.ts'
import { article as formationOfGujarat1960 } from './formation-of-gujarat-1960.ts'
import { article as gst101stAmendment } from './gst-101st-amendment.ts'
import { article as indianMonsoonMechanism } from './indian-monsoon-mechanism.ts'
import { article as interStateCouncilArticle263 } from './inter-state-council-article-263.ts'
import { article as landRevenueSettlements } from './land-revenue-settlements.ts'
import { article as layersOfTheAtmosphere } from './layers-of-the-atmosphere.ts'
import { article as measuresOfInflation } from './measures-of-inflation.ts'
import { article as monetaryPolicyCommittee } from './monetary-policy-committee.ts'
import { article as moneyBillArticle110 } from './money-bill-article-110.ts'
import { article as montrealProtocolAndKigaliAmendment } from './montreal-protocol-and-kigali-amendment.ts'
import { article as nolanSevenPrinciples } from './nolan-seven-principles.ts'
import { article as panchayatiRaj73rdAmendment } from './panchayati-raj-73rd-amendment.ts'
import { article as parisAgreement } from './paris-agreement.ts'
import { article as poonaPact1932 } from './poona-pact-1932.ts'
import { article as protectedAreasOfIndia } from './protected-areas-of-india.ts'
import { article as ramsarConventionAndWetlands } from './ramsar-convention-and-wetlands.ts'
import { article as riversOfThePeninsula } from './rivers-of-the-peninsula.ts'
import { article as russiaNorthKoreaPact } from './russia-north-korea-pact.ts'
import { article as soilsOfIndia } from './soils-of-india.ts'
import { article as unSecurityCouncilAndSelfDefence } from './un-security-council-and-self-defence.ts'
import { article as worldHeritageSitesOfGujarat } from './world-heritage-sites-of-gujarat.ts'
import { article as writsUnderArticle32 } from './writs-under-article-32.ts'
import type { SeedArticle } from '../article.ts'

export const articles: SeedArticle[] = [
  basicStructureDoctrine,
  champaranSatyagraha1917,
  codeOfConductAndCodeOfEthics,
  dandiMarch1930,
  electionCommissionArticle324,
  emergencyProvisions,
  emotionalIntelligenceInAdministration,
  financeCommissionArticle280,
  fiscalRevenueAndPrimaryDeficit,
  formationOfGujarat1960,
  gst101stAmendment,
  indianMonsoonMechanism,
  interStateCouncilArticle263,
  landRevenueSettlements,
  layersOfTheAtmosphere,
  measuresOfInflation,
  monetaryPolicyCommittee,
  moneyBillArticle110,
  montrealProtocolAndKigaliAmendment,
  nolanSevenPrinciples,
  panchayatiRaj73rdAmendment,
  parisAgreement,
  poonaPact1932,
  protectedAreasOfIndia,
  ramsarConventionAndWetlands,
  riversOfThePeninsula,
  russiaNorthKoreaPact,
  soilsOfIndia,
  unSecurityCouncilAndSelfDefence,
  worldHeritageSitesOfGujarat,
  writsUnderArticle32,
]
