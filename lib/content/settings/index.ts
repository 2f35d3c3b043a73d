import 'server-only'
import { defineQuery } from 'next-sanity'
import { isoDay } from '@/lib/dates'
import { settingsProjection, settingsSchema, type MarkingScheme, type Settings } from './parser'
import { fetchContent } from '../fetch-content'

export { settingsSchema, type MarkingScheme, type Settings }

export const settingsQuery = defineQuery(`
  *[_type == "settings" && _id == "settings"] [0] { ${settingsProjection} }
`)

/** The settings, with texts about the institute; null in an empty dataset. @throws ContentUnavailableError */
export async function getSettings(): Promise<Settings | null> {
  const settings = await fetchContent({ query: settingsQuery, schema: settingsSchema })
  return settings && { ...settings, notice: current(settings.notice) }
}

/** The notice, until its last day in India ends. */
export function current<T extends { expires: string }>(notice: T | null, now = new Date()): T | null {
  return notice && isoDay(now.toISOString()) <= notice.expires ? notice : null
}
