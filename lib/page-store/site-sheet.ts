import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { notFoundPage } from './address.ts'
import { namesIn, Sheet } from './matching-styles.ts'
import type { AskNext } from './next-renderer.ts'
import { Rendering } from './rendering.ts'

/** The largest number of sets of names whose rules are cached, for each style element. */
const MAX_SETS = 50

/** The cookie of browsers that have the site's style sheet cached; its value is the sheet's version. */
export const sheetCookie = 'styles'

/** The style element that Next writes into each page. */
const written = /<style data-precedence="next"[^>]*>([\s\S]*?)<\/style>/

/** A placeholder for the page's style element. */
const place = '<style></style>'

const inline = (rules: string) => (rules ? `<style>${rules}</style>` : '')

/** The rules that a page can match: with the shared ones, and its own. */
type Rules = { all: string; own: string }

/** A style element of Next, parsed. */
type Parts = {
  /** Whether it has the shared rules. */
  isShared: boolean
  /** Its rules besides the shared ones. */
  own: Sheet
  /** The text of all its rules, which has the names of their selectors. */
  text: string
  /** The rules for sets of names. */
  rules: Map<string, Rules>
}

/** A short name for each name. */
const numbered = (prefix: string, names: string[]) =>
  names.map((name, index) => [name, `${prefix}${index.toString(36)}`] as const)

/**
 * The rules that all pages share. The first page of a visit inlines the rules that it can match, and lets the browser
 * load the whole sheet last; later pages link the sheet. The names of classes and custom properties are shortened.
 */
export class SiteSheet {
  readonly text: string
  readonly version: string
  readonly path: string
  readonly #asWritten: Sheet
  readonly #shared: Sheet
  readonly #names: ReadonlyMap<string, string>
  readonly #known = new Map<string, Parts>()

  /** @param html the page for unknown addresses as Next renders it: it has no rules of its own */
  constructor(html: string) {
    const text = written.exec(html)?.[1]
    if (!text) throw new Error('The page for unknown addresses has no style sheet')
    const sheet = new Sheet(text)
    this.#asWritten = sheet
    this.#names = new Map([...numbered('_', sheet.classNames()), ...numbered('--', sheet.customProperties())])
    this.#shared = sheet.renamed(this.#names)
    this.text = this.#shared.toString()
    this.version = createHash('sha256').update(this.text).digest('base64url').slice(0, 8)
    this.path = `/styles/${this.version}.css`
  }

  /** The variants of a page for first and later visits; the latter only if the page has all shared rules. */
  finish(html: string): { first: string; later: string | undefined } {
    const sheet = written.exec(html)?.[1] ?? ''
    const page = this.#withShortNames(html.replace(written, place).replace(/<style data-[^>]*>/g, '<style>'))
    const parts = this.#partsOf(sheet)
    const { all, own } = this.#rulesFor(namesIn(page), parts)
    const link = `<link rel="stylesheet" href="${this.path}"`
    const withStyles = (text: string, styles: string) => text.replace(place, () => styles)
    if (!parts.isShared) return { first: withStyles(page, inline(own)), later: undefined }
    return {
      // `media="not all"` loads the sheet without blocking the page.
      first: withStyles(page, inline(all)).replace('</body>', () => `${link} media="not all"></body>`),
      later: withStyles(page, `${link}>${inline(own)}`),
    }
  }

  #withShortNames(html: string): string {
    return html.replace(/\sclass="([^"]*)"/g, (_, classes: string) => {
      const names = classes.split(' ').map((name) => this.#names.get(name) ?? name)
      return ` class="${names.join(' ')}"`
    })
  }

  #partsOf(text: string) {
    const known = this.#known.get(text)
    if (known) return known
    const sheet = new Sheet(text)
    const own = sheet.besides(this.#asWritten)
    const renamed = (own ?? sheet).renamed(this.#names)
    const all = `${this.text}${renamed.toString()}`
    const parts: Parts = { isShared: own !== undefined, own: renamed, text: all, rules: new Map() }
    this.#known.set(text, parts)
    return parts
  }

  /** The rules that a page with these names can match. Pages of one type often have the same names. */
  #rulesFor(names: ReadonlySet<string>, { own: ownSheet, text, rules }: Parts): Rules {
    // The ids of a page are its own, and no rule names them.
    const key = [...names]
      .filter((name) => !name.startsWith('#') || text.includes(name))
      .sort()
      .join(' ')
    const found = rules.get(key)
    if (found) return found
    const own = ownSheet.matching(names)
    const made = { all: Sheet.join(this.#shared.matching(names), own), own: own.toString() }
    if (rules.size >= MAX_SETS) rules.clear()
    rules.set(key, made)
    return made
  }
}

/** Reads the site's sheet from Next on first use; it is fixed for a build. */
export function siteSheetFrom(ask: AskNext, host: string): () => Promise<SiteSheet> {
  let reading: Promise<SiteSheet> | undefined
  const read = async () => {
    const request = { method: 'GET', path: notFoundPage().path, headers: { host, accept: 'text/html' } }
    return new SiteSheet(String(await buffer(await ask(request, new Rendering()))))
  }
  return () =>
    (reading ??= read().catch((error: unknown) => {
      reading = undefined
      throw error
    }))
}
