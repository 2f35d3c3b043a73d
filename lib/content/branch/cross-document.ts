import { z } from 'zod'
import { districtsNamed } from '../../branch-finder/district-names.ts'
import { textOrNull, textsOrNull, type CrossDocumentRule } from '../fields/cross-document.ts'

/** At most one branch is the head office. */
export const oneHeadOffice: CrossDocumentRule<string[]> = {
  query: `*[_type == "branch" && headOffice == true && _id != $id].name`,
  others: z.array(z.string().catch('Another branch')),
  check: (branch, others) =>
    branch.headOffice === true && others.length > 0
      ? `${others[0]} is already marked as the head office`
      : undefined,
}

const districts = z.array(z.string()).catch([])

/** A closed or moved branch keeps its list of districts, but another branch may have them. */
const isGone = (status: unknown) => status === 'closed' || status === 'moved'

/** Whether two names, in any usual spelling, name the same district. */
function isSameDistrict(one: string, other: string): boolean {
  const [first] = districtsNamed(one)
  if (!first) return one.trim().toLowerCase() === other.trim().toLowerCase()
  return districtsNamed(other).includes(first)
}

/** A district belongs to at most one open branch. */
export const districtsAreFree: CrossDocumentRule<
  { name: string; status: string | null; serviceDistricts: string[] | null }[]
> = {
  query: `*[_type == "branch" && count(serviceDistricts) > 0 && _id != $id]{ name, status, serviceDistricts }`,
  others: z.array(
    z.object({
      name: z.string().catch('another branch'),
      status: textOrNull,
      serviceDistricts: textsOrNull,
    }),
  ),
  check(branch, others) {
    if (isGone(branch.status)) return undefined
    const holding = others.filter(({ status }) => !isGone(status))
    for (const district of districts.parse(branch.serviceDistricts)) {
      const owner = holding.find((other) =>
        other.serviceDistricts?.some((name) => isSameDistrict(name, district)),
      )
      if (owner) return `${district} already belongs to ${owner.name}: a district has one branch`
    }
    return undefined
  },
}
