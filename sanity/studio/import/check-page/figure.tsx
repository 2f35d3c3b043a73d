import { Stack, Text, TextInput } from '@sanity/ui'
import { useEffect, useState } from 'react'
import type { PictureFile } from '../read/source-file'

type Props = {
  number: number
  /** The id by which a message finds the input. */
  name: string
  file: PictureFile | undefined
  alt: string
  onAlt: (alt: string) => void
}

/** An image of the text, with an input for its description. */
export function Figure({ number, name, file, alt, onAlt }: Props) {
  const label = `Image ${number}, description`
  return (
    <Stack gap={2} padding={2}>
      <Text size={1} weight="semibold">
        {label}
      </Text>
      <Picture file={file} />
      <TextInput
        data-place={name}
        aria-label={label}
        placeholder="What the image shows"
        value={alt}
        onChange={({ currentTarget }) => onAlt(currentTarget.value)}
      />
    </Stack>
  )
}

function Picture({ file }: { file: PictureFile | undefined }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file) return
    const reader = new FileReader()
    reader.onload = () => setAddress(typeof reader.result === 'string' ? reader.result : undefined)
    reader.readAsDataURL(new Blob([file.bytes], { type: file.type }))
    return () => reader.abort()
  }, [file])
  if (!file) return <Text size={1}>The file does not hold this image: add it to the draft.</Text>
  return address ? (
    <img src={address} alt="" style={{ maxWidth: '100%', maxHeight: 200, objectFit: 'contain' }} />
  ) : null
}
