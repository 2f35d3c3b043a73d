import { Card, Text } from '@sanity/ui'
import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  const events = ['online', 'offline']
  for (const event of events) window.addEventListener(event, onChange)
  return () => {
    for (const event of events) window.removeEventListener(event, onChange)
  }
}

/** A message above the form while the browser is offline. */
export function NoNetwork() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  if (isOnline) return null
  return (
    <Card border padding={3} radius={2} role="alert" tone="caution" data-testid="no-network">
      <Text size={1}>
        You are offline. What you write is kept in this window and saved when the network is back.
      </Text>
    </Card>
  )
}
