import { BlockList, isIP } from 'node:net'

/** Networks that are not the public internet: IANA's special-purpose registries of IPv4 and IPv6. */
const special = new BlockList()
for (const network of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
])
  add(network, 'ipv4')
// The translation prefixes (64:ff9b::, 2002::, 2001::) hide IPv4 addresses.
for (const network of [
  ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16'],
  ...['3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
])
  add(network, 'ipv6')

function add(network: string, family: 'ipv4' | 'ipv6') {
  const [address = '', prefix] = network.split('/')
  special.addSubnet(address, Number(prefix), family)
}

/** Whether an IP address belongs to the public internet. An IPv4 address within IPv6 is treated as IPv4. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && !special.check(address, version === 6 ? 'ipv6' : 'ipv4')
}
