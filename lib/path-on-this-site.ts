const anyOrigin = 'http://localhost'

/**
 * Encodes a path for a `Location` header, and makes sure that browsers don't take it for another site, as they would
 * `//host` or `\\host`. Every redirect to a path from content or a request goes through here.
 */
export function pathOnThisSite(address: string): string {
  if (!URL.canParse(address, anyOrigin)) return '/'
  const { pathname, search, hash } = new URL(address, anyOrigin)
  return `/${pathname.replace(/^[/\\]+/, '')}${search}${hash}`
}
