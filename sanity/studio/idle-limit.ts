/** Milliseconds that work may wait for an idle browser. */
const LIMIT_MS = 200

// Sanity validates each part of a document while the browser is idle, without a limit, and Chromium is sometimes never
// idle: then no error is shown, and Publish waits for ever. Safari has no such function, and Sanity does not wait there.
if ('requestIdleCallback' in window) {
  const whenIdle = window.requestIdleCallback.bind(window)
  window.requestIdleCallback = (callback, options) => whenIdle(callback, { timeout: LIMIT_MS, ...options })
}
