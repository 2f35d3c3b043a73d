import { AttributeAction, parse as parseSelectors, SelectorType, type Selector } from 'css-what'
import postcss, { type Root, type Rule } from 'postcss'

/**
 * The page with those rules of its style sheets that it can match: Next writes one sheet with the rules of all
 * components into each page. A rule is left out only if each of its selectors names a class, an id or an element that
 * is not in the page. Scripts of this site add none.
 */
export function withMatchingStyles(html: string): string {
  const names = namesIn(html.replace(styles, ''))
  return html.replace(styles, (_, sheet: string) => `<style>${matchingRules(sheet, names)}</style>`)
}

const styles = /<style\b[^>]*>([\s\S]*?)<\/style>/g

/** Elements as `p`, classes as `.lead`, ids as `#top`. */
function namesIn(html: string): Set<string> {
  const names = new Set<string>()
  for (const [, element = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(element.toLowerCase())
  for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of classes.split(/\s+/)) names.add(`.${name}`)
  for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`)
  return names
}

function matchingRules(sheet: string, names: ReadonlySet<string>): string {
  const root = parsed(sheet).clone()
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return
    const selectors = rule.selectors.filter((selector) => namesOf(selector).every((name) => names.has(name)))
    if (selectors.length === 0) rule.remove()
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors
  })
  removeUnused(root)
  return root.toString()
}

/** Removes animations that no rule names, and conditions without a rule. An empty layer still has its place. */
function removeUnused(root: Root): void {
  const animations = new Set<string>()
  root.walkDecls(/^animation(?:-name)?$/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) animations.add(word)
  })
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!animations.has(rule.params)) rule.remove()
  })
  root.walkAtRules(/^(?:media|supports|container)$/, (rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
}

const isKeyframe = ({ parent }: Rule) =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name)

/** The names that an element, its ancestors and its siblings must have for a selector to match. */
function namesOf(selector: string): string[] {
  const known = namesOfSelector.get(selector)
  if (known) return known
  const names = parseSelectors(selector).flat().flatMap(nameOf)
  namesOfSelector.set(selector, names)
  return names
}

const namesOfSelector = new Map<string, string[]>()

function nameOf(part: Selector): string[] {
  if (part.type === SelectorType.Tag) return [part.name.toLowerCase()]
  if (part.type !== SelectorType.Attribute) return []
  if (part.name === 'class' && part.action === AttributeAction.Element) return [`.${part.value}`]
  if (part.name === 'id' && part.action === AttributeAction.Equals) return [`#${part.value}`]
  return []
}

/** The sheets of the build, of which there are a few, each parsed once. */
const sheets = new Map<string, Root>()

function parsed(sheet: string): Root {
  const known = sheets.get(sheet)
  if (known) return known
  const root = postcss.parse(sheet)
  if (sheets.size > 100) sheets.clear()
  sheets.set(sheet, root)
  return root
}
