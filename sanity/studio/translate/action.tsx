import { TranslateIcon } from '@sanity/icons/Translate'
import { Button, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient, type DocumentActionComponent, type SanityDocumentLike } from 'sanity'
import { useRouter } from 'sanity/router'
import { z } from 'zod'
import { publishedId } from '../../../lib/content/fields/reference'
import { languageNames, languages, type Language } from '../../../lib/languages'
import { originalId, translationOf } from './translation'

/** The action “Translate” of an article: opens the translation, and creates it first if there is none. */
export const TranslateAction: DocumentActionComponent = ({ draft, published }) => {
  const [open, setOpen] = useState(false)
  const document = draft ?? published
  const close = () => setOpen(false)
  return {
    label: 'Translate',
    icon: TranslateIcon,
    disabled: !document,
    onHandle: () => setOpen(true),
    dialog: open &&
      document && {
        type: 'dialog',
        header: 'Translate this note',
        onClose: close,
        content: <ChooseLanguage document={document} isPublished={published !== null} onDone={close} />,
      },
  }
}

const siblingsQuery = `*[_type == "article" && (_id == $original || translationOf._ref == $original)]{ _id, language }`
const siblingsSchema = z.array(
  z.object({ _id: z.string(), language: z.enum(languages).nullable().catch(null) }),
)

type Props = { document: SanityDocumentLike; isPublished: boolean; onDone: () => void }

function ChooseLanguage({ document, isPublished, onDone }: Props) {
  const client = useClient({ apiVersion: '2026-05-04' })
  const router = useRouter()
  const [siblings, setSiblings] = useState<z.output<typeof siblingsSchema>>()
  const [problem, setProblem] = useState<string>()
  const original = originalId(document)

  useEffect(() => {
    client.fetch<unknown>(siblingsQuery, { original }, { perspective: 'drafts' }).then(
      (found) => setSiblings(siblingsSchema.parse(found)),
      (error: unknown) => setProblem(String(error)),
    )
  }, [client, original])

  const show = (id: string) => {
    onDone()
    router.navigateIntent('edit', { id: publishedId(id), type: 'article' })
  }
  const make = (language: Language) => {
    // A translation of a translation starts from this text and refers to the original.
    const draft = translationOf(document, language, isPublished || original !== publishedId(document._id))
    client.createIfNotExists(draft).then(
      () => show(draft._id),
      (error: unknown) => setProblem(String(error)),
    )
  }

  if (problem) return <Text size={1}>{`This did not work; try again. (${problem})`}</Text>
  if (!siblings) return <Text size={1}>Looking for translations …</Text>
  return (
    <Stack gap={4}>
      <Text size={1}>
        The translation gets the topics, lines of the syllabus, sources, images and the structure of this
        note. Beside each text you then see the original.
      </Text>
      {languages
        .filter((language) => language !== document.language)
        .map((language) => {
          const sibling = siblings.find((one) => one.language === language)
          const name = languageNames[language]
          return sibling ? (
            <Button key={language} mode="ghost" text={`Open: ${name}`} onClick={() => show(sibling._id)} />
          ) : (
            <Button key={language} text={`Begin: ${name}`} onClick={() => make(language)} />
          )
        })}
    </Stack>
  )
}
