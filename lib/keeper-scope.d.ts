// The part of a service worker's global scope that public/keep-offline.js uses. TypeScript's own types of it exclude
// those of a page: https://github.com/microsoft/TypeScript/issues/20595
interface KeeperEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface KeeperFetch extends KeeperEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface KeeperMessage extends KeeperEvent {
  readonly ports: readonly MessagePort[]
}

interface KeeperScope {
  readonly registration: ServiceWorkerRegistration
  readonly location: WorkerLocation
  skipWaiting(): Promise<void>
  addEventListener(type: 'install', listener: (event: KeeperEvent) => void): void
  addEventListener(type: 'message', listener: (event: KeeperMessage) => void): void
  addEventListener(type: 'fetch', listener: (event: KeeperFetch) => void): void
}
