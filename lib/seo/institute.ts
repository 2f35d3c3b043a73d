import type { Branch } from '@/lib/content/branch'
import type { Settings } from '@/lib/content/settings'

const list = new Intl.ListFormat('en-IN')
const listed = (names: string[]) => (names.length > 0 ? list.format(new Set(names)) : undefined)

/** `Ahmedabad, Surat and New Delhi`; undefined without branches. */
export const cities = (branches: Branch[]): string | undefined => listed(branches.map(({ city }) => city))

/** `Gujarat and Delhi`; undefined without branches. */
export const states = (branches: Branch[]): string | undefined => listed(branches.map(({ state }) => state))

/** `civil services coaching in Gujarat and Delhi`; undefined if the settings name no offer. */
export function offerAndPlaces(settings: Settings | null, branches: Branch[]): string | undefined {
  if (!settings?.offer) return undefined
  const places = states(branches)
  return places ? `${settings.offer} in ${places}` : settings.offer
}
