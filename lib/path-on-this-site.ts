const anyOrigin = 'http://localhost'

/**
 * The path of an address in the characters that a `Location` header may hold, and in a form that browsers can’t take
 * for another site: `//host` and `\\host` are such. Every redirect to an address that somebody wrote goes through here.
 */
export function pathOnThisSite(address: string): string {
  if (!URL.canParse(address, anyOrigin)) return '/'
  const { pathname, search, hash } = new URL(address, anyOrigin)
  return `/${pathname.replace(/^[/\\]+/, '')}${search}${hash}`
}
