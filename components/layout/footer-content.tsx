import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { Settings } from '@/lib/content/settings'
import type { Language } from '@/lib/languages'
import { formatPhone, telHref } from '@/lib/phone'
import { words } from '@/lib/words'

type Props = { language: Language; settings: Settings }

/** The known contact details of the institute. */
export function FooterContent({ language, settings }: Props) {
  const { helpline, socialLinks, grievanceContact } = settings
  const labels = words[language].layout
  return (
    <>
      <p>
        <Name of={settings} field="name" within={language} />
      </p>
      {helpline && (
        <p>
          {labels.helpline} <a href={telHref(helpline)}>{formatPhone(helpline)}</a>
        </p>
      )}
      {socialLinks.map(({ _key, platform, url }) => (
        <p key={_key}>
          <a href={url}>
            <MixedLanguageText text={platform} language={language} />
          </a>
        </p>
      ))}
      {grievanceContact && (
        <p>
          {labels.grievances} <Name of={grievanceContact} field="name" within={language} />{' '}
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
