import type { Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
import { formatPhone, telHref } from '@/lib/phone'
import { words } from '@/lib/words'

type Props = { language: Language; settings: Settings }

/** The known contact details of the institute. */
export function FooterContent({ language, settings }: Props) {
  const { name, helpline, socialLinks, grievanceContact } = settings
  const labels = words[language].layout
  return (
    <>
      <p>{name}</p>
      {helpline && (
        <p>
          {labels.helpline} <a href={telHref(helpline)}>{formatPhone(helpline)}</a>
        </p>
      )}
      {socialLinks.map(({ _key, platform, url }) => (
        <p key={_key}>
          <a href={url}>{platform}</a>
        </p>
      ))}
      {grievanceContact && (
        <p>
          {labels.grievances} {grievanceContact.name}{' '}
          {grievanceContact.email && (
            <a href={`mailto:${grievanceContact.email}`}>{grievanceContact.email}</a>
          )}{' '}
          {grievanceContact.phone && (
            <a href={telHref(grievanceContact.phone)}>{formatPhone(grievanceContact.phone)}</a>
          )}
        </p>
      )}
    </>
  )
}
