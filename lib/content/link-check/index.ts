import 'server-only'
import { getDraftClient } from '../client'
import { permitId } from './answers'
import { fetchLinks } from './store'
import type { Links } from './links'

// An editor's session is known only to the Content Lake. So the Studio stores a secret there, which readers can't see
// and only editors can write, and the site looks for it.
const permitQuery = `count(*[
  _id == "${permitId}" && secret == $secret && dateTime(now()) - dateTime(_updatedAt) < 600
]) > 0`

/** Whether an editor's Studio has stored this secret within the last ten minutes. */
export const isPermitted = async (secret: string): Promise<boolean> =>
  (await getDraftClient().fetch<unknown>(permitQuery, { secret })) === true

/** All links of published content, with the stored results. */
export const getLinks = (): Promise<Links> => fetchLinks(getDraftClient())
