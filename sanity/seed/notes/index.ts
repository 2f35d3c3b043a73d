import { note as basicStructureDoctrine } from './basic-structure-doctrine.ts'
import { note as champaranSatyagraha1917 } from './champaran-satyagraha-1917.ts'
import { note as codeOfConductAndCodeOfEthics } from './code-of-conduct-and-code-of-ethics.ts'
import { note as dandiMarch1930 } from './dandi-march-1930.ts'
import { note as electionCommissionArticle324 } from './election-commission-article-324.ts'
import { note as emergencyProvisions } from './emergency-provisions.ts'
import { note as emotionalIntelligenceInAdministration } from './emotional-intelligence-in-administration.ts'
import { note as financeCommissionArticle280 } from './finance-commission-article-280.ts'
import { note as fiscalRevenueAndPrimaryDeficit } from './fiscal-revenue-and-primary-deficit.ts'
import { note as formationOfGujarat1960 } from './formation-of-gujarat-1960.ts'
import { note as gst101stAmendment } from './gst-101st-amendment.ts'
import { note as indianMonsoonMechanism } from './indian-monsoon-mechanism.ts'
import { note as interStateCouncilArticle263 } from './inter-state-council-article-263.ts'
import { note as landRevenueSettlements } from './land-revenue-settlements.ts'
import { note as layersOfTheAtmosphere } from './layers-of-the-atmosphere.ts'
import { note as measuresOfInflation } from './measures-of-inflation.ts'
import { note as monetaryPolicyCommittee } from './monetary-policy-committee.ts'
import { note as moneyBillArticle110 } from './money-bill-article-110.ts'
import { note as montrealProtocolAndKigaliAmendment } from './montreal-protocol-and-kigali-amendment.ts'
import { note as nolanSevenPrinciples } from './nolan-seven-principles.ts'
import { note as panchayatiRaj73rdAmendment } from './panchayati-raj-73rd-amendment.ts'
import { note as parisAgreement } from './paris-agreement.ts'
import { note as poonaPact1932 } from './poona-pact-1932.ts'
import { note as protectedAreasOfIndia } from './protected-areas-of-india.ts'
import { note as ramsarConventionAndWetlands } from './ramsar-convention-and-wetlands.ts'
import { note as riversOfThePeninsula } from './rivers-of-the-peninsula.ts'
import { note as russiaNorthKoreaPact } from './russia-north-korea-pact.ts'
import { note as soilsOfIndia } from './soils-of-india.ts'
import { note as unSecurityCouncilAndSelfDefence } from './un-security-council-and-self-defence.ts'
import { note as worldHeritageSitesOfGujarat } from './world-heritage-sites-of-gujarat.ts'
import { note as writsUnderArticle32 } from './writs-under-article-32.ts'
import type { Note } from '../note.ts'

export const notes: Note[] = [
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
