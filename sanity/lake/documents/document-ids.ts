import { randomUUID } from 'node:crypto'

const draftPrefix = 'drafts.'
const versionPattern = /^versions\.[^.]+\./

/** The id shared by a document's draft, versions and published form. */
export function publishedIdOf(id: string): string {
  return id.startsWith(draftPrefix) ? id.slice(draftPrefix.length) : id.replace(versionPattern, '')
}

export const isPublishedId = (id: string): boolean => publishedIdOf(id) === id

export const draftIdOf = (publishedId: string): string => draftPrefix + publishedId

export const versionIdOf = (release: string, publishedId: string): string =>
  `versions.${release}.${publishedId}`

/** https://www.sanity.io/docs/content-lake/ids */
export const isValidId = (id: string): boolean =>
  /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(id) && !id.endsWith('.')

/** Whether the server completes the id: it is missing or ends in a dot. */
export const completeId = (id: string | undefined): string =>
  !id ? randomUUID() : id.endsWith('.') ? id + randomUUID() : id

/** https://www.sanity.io/docs/content-lake/datasets: only names created by Sanity itself start with `~`. */
export const isValidDatasetName = (name: string): boolean => /^[a-z0-9~][a-z0-9_-]{0,63}$/.test(name)

export const isAsset = ({ _type }: { _type: string }): boolean =>
  _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
