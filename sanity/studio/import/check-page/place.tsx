import { Card } from '@sanity/ui'
import { type ComponentProps, type ReactNode, useContext } from 'react'
import { lineName, ShownContext } from './shown'

type Props = {
  name: string
  tone?: ComponentProps<typeof Card>['tone']
  padding?: number
  children: ReactNode
}

/** A part of the check page to which a message can lead. */
export function Place({ name, tone = 'inherit', padding = 2, children }: Props) {
  const { field, line } = useContext(ShownContext)
  const isShown = name === field || (line !== undefined && name === lineName(line))
  return (
    <Card
      data-place={name}
      tabIndex={-1}
      padding={isShown ? 2 : padding}
      radius={2}
      tone={isShown ? 'primary' : tone}
      border={isShown}
    >
      {children}
    </Card>
  )
}
