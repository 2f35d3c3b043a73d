import type { Branch } from '@/lib/content/branch'
import type { Settings } from '@/lib/content/settings'
import { formatPhone, telHref } from '@/lib/phone'

type Props = { settings: Settings | null; branches: Branch[] }

/** Whom to call if no branch fits: the helpline, or else the head office; nothing if neither is known. */
export function Helpline({ settings, branches }: Props) {
  const office = branches.find(({ headOffice, status }) => headOffice && status === 'open')
  const primary = office?.phones.find((phone) => phone.primary) ?? office?.phones[0]
  const number = settings?.helpline ?? primary?.number
  if (!number) return null
  return (
    <p>
      Not sure which branch is yours? Call {settings?.helpline ? 'the helpline' : 'the head office'}:{' '}
      <a href={telHref(number)}>{formatPhone(number)}</a>
    </p>
  )
}
