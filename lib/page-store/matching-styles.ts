import { AttributeAction, parse as parseSelectors, SelectorType, type Selector } from 'css-what'
import postcss, { type Container, type Declaration, type Root, type Rule } from 'postcss'

/**
 * The elements of a page as `p`, its classes as `.lead`, ids as `#top` and languages as `:lang(gu)`. Scripts of this
 * site add none.
 */
export function namesIn(html: string): Set<string> {
  const names = new Set<string>()
  for (const [, element = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(element.toLowerCase())
  for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of classes.split(/\s+/)) names.add(`.${name}`)
  for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`)
  for (const [, language = ''] of html.matchAll(/\slang="([\w-]+)"/g)) {
    const subtags = language.toLowerCase().split('-')
    subtags.forEach((_, last) => names.add(`:lang(${subtags.slice(0, last + 1).join('-')})`))
  }
  return names
}

/** A parsed style sheet. Each page gets the rules that it can match. */
export class Sheet {
  readonly #root: Root

  constructor(content: string | Root) {
    this.#root = typeof content === 'string' ? postcss.parse(content) : content
    this.#root.raws.after = ''
    for (const node of this.#root.nodes) node.raws.before = ''
  }

  /** The text of the sheets of a page, without the custom properties that none of them uses. */
  static join(...sheets: Sheet[]): string {
    const joined = postcss.root({ nodes: sheets.map((sheet) => sheet.#root.clone()) })
    removeUnusedProperties(joined)
    return joined.toString()
  }

  /** The class names of the selectors, in order. */
  classNames(): string[] {
    const names = new Set<string>()
    this.#root.walkRules(({ selector }) => {
      for (const [, name = ''] of selector.replace(/"[^"]*"/g, '').matchAll(className)) names.add(name)
    })
    return [...names]
  }

  /**
   * The rules of this sheet without those of another one, which may be anywhere in it. Undefined if it lacks one of the
   * other's rules or has them in another order.
   */
  besides(other: Sheet): Sheet | undefined {
    const expected = other.#root.nodes.map(String)
    const rest = new Sheet(this.toString())
    let found = 0
    for (const node of [...rest.#root.nodes]) {
      if (String(node) !== expected[found]) continue
      node.remove()
      found += 1
    }
    return found === expected.length ? rest : undefined
  }

  /** The custom properties that it defines, in order. */
  customProperties(): string[] {
    const names = new Set<string>()
    this.#root.walkDecls(/^--/, ({ prop }) => {
      names.add(prop)
    })
    return [...names]
  }

  /** The same sheet with renamed classes and custom properties; those not in `names` keep their name. */
  renamed(names: ReadonlyMap<string, string>): Sheet {
    const sheet = new Sheet(this.toString())
    const renamed = (name: string) => names.get(name) ?? name
    sheet.#root.walkRules((rule) => {
      rule.selector = rule.selector.replace(className, (whole, name: string) => `.${renamed(name)}`)
    })
    sheet.#root.walkDecls((declaration) => {
      declaration.prop = renamed(declaration.prop)
      declaration.value = declaration.value.replace(/--[\w-]+/g, renamed)
    })
    return sheet
  }

  /**
   * The rules that a page with these names can match. A rule is left out only if each of its selectors requires a name
   * that is not in the page.
   */
  matching(names: ReadonlySet<string>): Sheet {
    const root = this.#root.clone()
    root.walkRules((rule) => {
      if (isKeyframe(rule)) return
      const selectors = rule.selectors.filter((selector) => canMatch(selector, names))
      if (selectors.length === 0) rule.remove()
      else if (selectors.length < rule.selectors.length) rule.selectors = selectors
    })
    removeUnused(root)
    return new Sheet(root)
  }

  toString(): string {
    return this.#root.toString()
  }
}

/** A class in a selector, as CSS Modules writes them. */
const className = /\.([A-Za-z_-][\w-]*)/g

/**
 * Removes animations and counter styles that no rule names, and conditions without a rule. Keeps empty layers, because
 * they define an order.
 */
function removeUnused(root: Root): void {
  const named = new Set<string>()
  root.walkDecls(/^(?:animation|list-style|content)/, ({ value }) => {
    for (const word of value.split(/[^\w-]+/)) named.add(word)
  })
  root.walkAtRules(/(?:keyframes|counter-style)$/, (rule) => {
    if (!named.has(rule.params)) rule.remove()
  })
  removeEmptyConditions(root)
}

/** Removes custom properties that are used neither by a declaration nor by a custom property that is. */
function removeUnusedProperties(root: Root): void {
  const definitions: Declaration[] = []
  const used = new Set<string>()
  const addReferences = ({ value }: Declaration) => {
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name)
  }
  root.walkDecls((declaration) => {
    if (declaration.variable) definitions.push(declaration)
    else addReferences(declaration)
  })
  // The set grows while it is iterated.
  for (const name of used)
    for (const definition of definitions) if (definition.prop === name) addReferences(definition)
  for (const definition of definitions) if (!used.has(definition.prop)) definition.remove()
}

/** Removes conditional rules without content, the inner ones first. */
function removeEmptyConditions(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'atrule' || !/^(?:media|supports|container|layer)$/.test(node.name)) continue
    removeEmptyConditions(node)
    if (node.name !== 'layer' && node.nodes?.length === 0) node.remove()
  }
}

const isKeyframe = ({ parent }: Rule) =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name)

const canMatch = (selector: string, names: ReadonlySet<string>) =>
  parsed(selector).some((parts) => parts.every((part) => mayBe(part, names)))

/** Whether a part of a selector may match an element of the page. */
function mayBe(part: Selector, names: ReadonlySet<string>): boolean {
  if (part.type === SelectorType.Tag) return names.has(part.name.toLowerCase())
  if (part.type === SelectorType.Attribute) {
    if (part.name === 'class' && part.action === AttributeAction.Element) return names.has(`.${part.value}`)
    if (part.name === 'id' && part.action === AttributeAction.Equals) return names.has(`#${part.value}`)
  }
  if (part.type !== SelectorType.Pseudo) return true
  if (part.name === 'lang' && typeof part.data === 'string')
    return languagesOf(part.data).some((language) => names.has(`:lang(${language})`))
  if (!Array.isArray(part.data)) return true
  if (part.name === 'not') return part.data.every((parts) => mayBeOther(parts, names))
  return part.data.some((parts) => parts.every((inner) => mayBe(inner, names)))
}

const languagesOf = (list: string) => list.split(',').map((language) => language.trim().toLowerCase())

/**
 * Whether an element may not match the argument of `:not()`. Of all elements of a page, only the languages are known.
 */
function mayBeOther([part, ...rest]: Selector[], names: ReadonlySet<string>): boolean {
  if (part?.type !== SelectorType.Pseudo || part.name !== 'lang' || rest.length > 0) return true
  if (typeof part.data !== 'string') return true
  const excluded = languagesOf(part.data)
  return [...names].some(
    (name) =>
      name.startsWith(':lang(') &&
      !excluded.some((language) => name === `:lang(${language})` || name.startsWith(`:lang(${language}-`)),
  )
}

const selectors = new Map<string, Selector[][]>()

/** The selectors of the build, each parsed once. */
function parsed(selector: string): Selector[][] {
  const known = selectors.get(selector)
  if (known) return known
  const parts = parseSelectors(selector)
  selectors.set(selector, parts)
  return parts
}
