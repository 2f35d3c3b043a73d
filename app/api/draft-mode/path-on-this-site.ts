const anyOrigin = 'http://localhost'

/** The path of an address, in a form that browsers can't take for another site: `//host` and `\\host` are such. */
export function pathOnThisSite(address: string): string {
  if (!URL.canParse(address, anyOrigin)) return '/'
  const { pathname, search, hash } = new URL(address, anyOrigin)
  return `/${pathname.replace(/^[/\\]+/, '')}${search}${hash}`
}
