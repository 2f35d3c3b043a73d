import type { Settings } from '@/lib/content/settings'
import { formatPhone, telHref } from '@/lib/phone'

/** The known contact details of the institute. */
export function FooterContent({ settings }: { settings: Settings }) {
  const { name, helpline, socialLinks, grievanceContact } = settings
  return (
    <>
      <p>{name}</p>
      {helpline && (
        <p>
          Helpline: <a href={telHref(helpline)}>{formatPhone(helpline)}</a>
        </p>
      )}
      {socialLinks.map(({ _key, platform, url }) => (
        <p key={_key}>
          <a href={url}>{platform}</a>
        </p>
      ))}
      {grievanceContact && (
        <p>
          Grievances: {grievanceContact.name}{' '}
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
