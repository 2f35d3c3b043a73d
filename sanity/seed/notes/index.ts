import { note as basicStructure } from './basic-structure-doctrine.ts'
import { note as monetaryPolicyCommittee } from './monetary-policy-committee.ts'
import { note as panchayatiRaj } from './panchayati-raj-73rd-amendment.ts'
import { note as ramsarConvention } from './ramsar-convention-and-wetlands.ts'
import { note as rivers } from './rivers-of-the-peninsula.ts'
import { note as russiaNorthKoreaPact } from './russia-north-korea-pact.ts'
import type { Note } from '../note.ts'

export const notes: Note[] = [
  basicStructure,
  monetaryPolicyCommittee,
  panchayatiRaj,
  ramsarConvention,
  rivers,
  russiaNorthKoreaPact,
]
