import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { notFoundPage } from './address.ts'
import { namesIn, Sheet } from './matching-styles.ts'
import type { AskNext } from './next-renderer.ts'
import { Rendering } from './rendering.ts'

/** The cookie of a browser that keeps the site's style sheet; its value is the sheet's version. */
export const sheetCookie = 'styles'

/** What Next writes into each page: the sheets of all its components, those that the pages share first. */
const written = /<style data-precedence="next"[^>]*>([\s\S]*?)<\/style>/

/** Stands where a page's style sheet was. */
const place = '<style></style>'

const inline = (rules: string) => (rules ? `<style>${rules}</style>` : '')

/**
 * The rules that the pages of the site share. A visitor's first page carries those that it can match, and has the
 * browser fetch the whole sheet when all else is there; later pages link it. Class names are made short.
 */
export class SiteSheet {
  readonly text: string
  readonly version: string
  readonly path: string
  readonly #asWritten: string
  readonly #shared: Sheet
  readonly #names: ReadonlyMap<string, string>
  /** The few sheets that only some pages have. */
  readonly #further = new Map<string, Sheet>()

  /** @param html the page for unknown addresses as Next renders it, which has no rules of its own */
  constructor(html: string) {
    this.#asWritten = written.exec(html)?.[1] ?? ''
    if (!this.#asWritten) throw new Error('The page for unknown addresses has no style sheet')
    const sheet = new Sheet(this.#asWritten)
    this.#names = new Map(sheet.classNames().map((name, index) => [name, `_${index.toString(36)}`]))
    this.#shared = sheet.renamed(this.#names)
    this.text = this.#shared.toString()
    this.version = createHash('sha256').update(this.text).digest('base64url').slice(0, 8)
    this.path = `/styles/${this.version}.css`
  }

  /** A page for a browser's first visit; and for later ones, if it begins with the rules that pages share. */
  finish(html: string): { first: string; later: string | undefined } {
    const sheet = written.exec(html)?.[1] ?? ''
    const page = this.#withShortNames(html.replace(written, place).replace(/<style data-[^>]*>/g, '<style>'))
    const isShared = sheet.startsWith(this.#asWritten)
    const further = this.#furtherSheet(isShared ? sheet.slice(this.#asWritten.length) : sheet)
    const names = namesIn(page)
    const own = further.matching(names)
    const link = `<link rel="stylesheet" href="${this.path}"`
    const withStyles = (text: string, styles: string) => text.replace(place, () => styles)
    if (!isShared) return { first: withStyles(page, inline(own)), later: undefined }
    return {
      // The rules of the link match no medium, so nothing waits for it.
      first: withStyles(page, inline(this.#shared.matching(names) + own)).replace(
        '</body>',
        () => `${link} media="not all"></body>`,
      ),
      later: withStyles(page, `${link}>${inline(own)}`),
    }
  }

  #withShortNames(html: string): string {
    return html.replace(/\sclass="([^"]*)"/g, (_, classes: string) => {
      const names = classes.split(' ').map((name) => this.#names.get(name) ?? name)
      return ` class="${names.join(' ')}"`
    })
  }

  #furtherSheet(text: string): Sheet {
    const sheet = this.#further.get(text) ?? new Sheet(text).renamed(this.#names)
    this.#further.set(text, sheet)
    return sheet
  }
}

/** Reads the site's sheet from Next, once it is needed. It is the same for the life of a build. */
export function siteSheetFrom(ask: AskNext, host: string): () => Promise<SiteSheet> {
  let reading: Promise<SiteSheet> | undefined
  const read = async () => {
    const question = { method: 'GET', path: notFoundPage.path, headers: { host, accept: 'text/html' } }
    return new SiteSheet(String(await buffer(await ask(question, new Rendering()))))
  }
  return () =>
    (reading ??= read().catch((error: unknown) => {
      reading = undefined
      throw error
    }))
}
