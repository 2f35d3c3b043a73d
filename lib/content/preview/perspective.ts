/** Remembers, in draft mode only, whether the editor looks at drafts or at what is published. No secret. */
export const perspectiveCookie = 'preview-perspective'
