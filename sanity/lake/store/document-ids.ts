import { randomUUID } from 'node:crypto'

const draftPrefix = 'drafts.'
const versionPattern = /^versions\.[^.]+\./

/** The id that a document's draft, versions and published form share. */
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

/** An id that is missing or ends in a dot leaves its completion to the server. */
export const completeId = (id: string | undefined): string =>
  !id ? randomUUID() : id.endsWith('.') ? id + randomUUID() : id

/** https://www.sanity.io/docs/content-lake/datasets: a `~` only leads the names that Sanity makes itself. */
export const isValidDatasetName = (name: string): boolean => /^[a-z0-9~][a-z0-9_-]{0,63}$/.test(name)

export const isAsset = ({ _type }: { _type: string }): boolean =>
  _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
