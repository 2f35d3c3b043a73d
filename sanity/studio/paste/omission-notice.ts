import { useToast } from '@sanity/ui/toast'
import { useCallback } from 'react'
import type { Pasted } from './from-clipboard'

/** Notifies an editor of what a paste left out. */
export function useOmissionNotice(): (pasted: Pick<Pasted, 'pictures' | 'struck'>) => void {
  const toast = useToast()
  return useCallback(
    ({ pictures, struck }) => {
      const shown = { status: 'warning', duration: 10_000, closable: true } as const
      if (pictures > 0)
        toast.push({
          ...shown,
          title: pictures === 1 ? 'One image was left out' : `${pictures} images were left out`,
          description: 'Add images with “Image” above the text: each needs alternative text.',
        })
      if (struck > 0)
        toast.push({
          ...shown,
          title:
            struck === 1 ? 'One struck-out text was left out' : `${struck} struck-out texts were left out`,
          description: 'Inserted text was kept. Compare the text with the original before you publish.',
        })
    },
    [toast],
  )
}
