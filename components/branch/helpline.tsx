import type { Branch } from '@/lib/content/branch'
import type { Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
import { formatPhone, telHref } from '@/lib/phone'
import { words } from '@/lib/words'

type Props = { language: Language; settings: Settings | null; branches: Branch[] }

/** Whom to call if no branch fits: the helpline, or else the head office; nothing if neither is known. */
export function Helpline({ language, settings, branches }: Props) {
  const office = branches.find(({ headOffice, status }) => headOffice && status === 'open')
  const primary = office?.phones.find((phone) => phone.primary) ?? office?.phones[0]
  const number = settings?.helpline ?? primary?.number
  if (!number) return null
  const { unsure } = words[language].finder
  return (
    <p>
      {settings?.helpline ? unsure.helpline : unsure.headOffice}{' '}
      <a href={telHref(number)}>{formatPhone(number)}</a>
    </p>
  )
}
