import { cityOf, landmarkText, streetLines } from './branch-address'
import type { Branch } from './content/branch'
import { translated } from './content/fields/translations'
import { localName } from './branch-finder/local-names'
import type { Language } from './languages'
import { phoneKind } from './phone'

type Property = [name: string, value: string]

type Contact = {
  branch: Branch
  /** The institute, if its name is known. */
  organization: string | undefined
  /** The URL of the branch’s page. */
  url: string
  language: Language
}

/** A branch as a contact for a phone: vCard 4.0 (RFC 6350). */
export function branchVCard({ branch, organization, url, language }: Contact): string {
  const { address, phones, email, geo } = branch
  const street = streetLines(address, language).map(escapeComponent).join(',')
  const country = new Intl.DisplayNames(language, { type: 'region' }).of('IN') ?? 'India'
  const place = [cityOf(address, language), localName(address.state, language), address.pinCode, country]
    .map(escapeComponent)
    .join(';')
  const landmarks = address.landmarks.map((landmark) => landmarkText(landmark, language)).join(', ')
  const properties: Property[] = [
    ['VERSION', '4.0'],
    ['KIND', 'org'],
    ['UID', url],
    ['FN', escape(translated(branch, 'name', language).text)],
    ...(organization ? [['ORG', escapeComponent(organization)] satisfies Property] : []),
    ...phones.map(({ number, kind, primary }): Property => {
      const type = (phoneKind(number) ?? kind) === 'mobile' ? 'cell' : 'voice'
      return [`TEL;VALUE=uri;TYPE="work,${type}"${primary ? ';PREF=1' : ''}`, `tel:${number}`]
    }),
    ...(email ? [['EMAIL', escape(email)] satisfies Property] : []),
    ['ADR;TYPE=work', `;;${street};${place}`],
    ...(geo ? [['GEO', `geo:${geo.lat},${geo.lng}`] satisfies Property] : []),
    ...(landmarks ? [['NOTE', escape(landmarks)] satisfies Property] : []),
    ['URL', url],
  ]
  return ['BEGIN:VCARD', ...properties.map(([property, value]) => `${property}:${value}`), 'END:VCARD']
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}

/** Section 3.4: an unescaped comma separates values. */
const escape = (text: string) => text.replace(/[\\,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
/** In a structured value a semicolon separates components. */
const escapeComponent = (text: string) => escape(text).replaceAll(';', '\\;')

/** Section 3.2: at most 75 octets per line; continuation lines begin with a space. Characters are not split. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    const isFull = octets + size > 75
    folded += isFull ? `\r\n ${character}` : character
    octets = isFull ? size + 1 : octets + size
  }
  return folded
}
