import { Button, Flex, Text } from '@sanity/ui'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'sanity'
import { DAYS } from '../../../lib/content/link-check/answers'
import { SilenceError } from '../../../lib/content/link-check/store'
import { formatShortDay } from '../../../lib/dates'
import { askDueLinks } from './ask-links'

type State =
  { kind: 'idle' } | { kind: 'asking'; left?: number } | { kind: 'done' } | { kind: 'failed'; why?: string }

/** Starts a check of all links; dead ones then appear among the findings. */
export function AskLinksButton({ lastAsked }: { lastAsked: string | undefined }) {
  const client = useClient({ apiVersion: '2026-05-04' })
  const [state, setState] = useState<State>({ kind: 'idle' })
  const leaving = useRef(new AbortController())
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])

  const start = () => {
    const { signal } = leaving.current
    const show = (next: State) => {
      if (!signal.aborted) setState(next)
    }
    show({ kind: 'asking' })
    askDueLinks(client, (left) => show({ kind: 'asking', left }), signal).then(
      () => show({ kind: 'done' }),
      (error: unknown) => {
        console.warn('The links can’t be checked:', error)
        show({ kind: 'failed', ...(error instanceof SilenceError && { why: error.message }) })
      },
    )
  }

  return (
    <Flex gap={3} align="center" wrap="wrap">
      <Button
        mode="ghost"
        text="Check the links"
        loading={state.kind === 'asking'}
        disabled={state.kind === 'asking'}
        onClick={start}
      />
      <Text size={1} muted role="status">
        {progress(state, lastAsked)}
      </Text>
    </Flex>
  )
}

function progress(state: State, lastAsked: string | undefined): string {
  switch (state.kind) {
    case 'asking':
      return state.left === undefined
        ? 'Checking the sources and links of all notes …'
        : `Checking: ${state.left.toLocaleString('en-IN')} links are left …`
    case 'done':
      return `All links have been checked within the last day. Dead ones are listed below; a site that does not answer counts as dead after ${DAYS} days.`
    case 'failed':
      return state.why ?? 'The links can’t be checked at the moment. Try again later.'
    case 'idle':
      return lastAsked
        ? `Links were last checked on ${formatShortDay(lastAsked)}.`
        : 'Links have not been checked yet.'
  }
}
