/** Services that lead to another address, by host and path, and the parameters that hold it. */
const wrappers: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^(www\.)?google\.(com|co\.in)$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
]

/** Parameters that tell who followed a link, not what it leads to. */
const tracker = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|_hsenc|_hsmi)$/i

/** The address that a link leads to, without redirecting services and without parameters that track visitors. */
export function withoutTrackers(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address
  const url = new URL(address)
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  const inner = wrapper?.parameters
    .map((name) => url.searchParams.get(name))
    .find((value) => value && /^https?:/i.test(value))
  if (inner) return withoutTrackers(inner)
  const tracking = [...url.searchParams.keys()].filter((name) => tracker.test(name))
  if (tracking.length === 0) return address
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}
