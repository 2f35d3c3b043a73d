import 'server-only'
import { defineQuery } from 'next-sanity'
import { isoDay } from '@/lib/dates'
import { settingsProjection, settingsSchema, type Settings } from './parser'
import { fetchContent } from '../fetch-content'

export { settingsSchema, type Settings }

export const settingsQuery = defineQuery(`
  *[_type == "settings" && _id == "settings"] [0] { ${settingsProjection} }
`)

/** The institute’s own words about itself; null in an empty dataset. @throws ContentUnavailableError */
export async function getSettings(): Promise<Settings | null> {
  const settings = await fetchContent({ query: settingsQuery, schema: settingsSchema })
  return settings && { ...settings, notice: current(settings.notice) }
}

/** A notice is shown to the end of its last day in India; pages that show one renew themselves within the hour. */
export function current<T extends { expires: string }>(notice: T | null, now = new Date()): T | null {
  return notice && isoDay(now.toISOString()) <= notice.expires ? notice : null
}
