import { ownPlacesOf, type FinderBranch } from './branch-places'
import { pairAt } from './either'
import { findSlug } from './gazetteer'
import { mentionsIn } from './mentions'
import { lessExact } from './mistyped'
import { numbersIn } from './numbers'
import { bestPin, withPin } from './pin-choice'
import { pinCodePlace, type Choice, type Named, type Place } from './place'
import type { Problem } from './problems'
import { fold } from './spelling'
import { placeNamed } from './together'

/** One place, a question that has a page of its own, or why the search leads nowhere. */
export type Resolution =
  { kind: 'place'; place: Place } | { kind: 'choice'; choice: Choice } | { kind: 'problem'; problem: Problem }

/** Characters of the longest search: an address in full fits. */
const LONGEST = 400

/**
 * What a visitor typed or pasted, as a place: the PIN code that agrees with the names around it, else the names, the
 * state before all, else names mistyped. Asks where the text contradicts itself or a name has several places.
 */
export function resolve(text: string, branches: FinderBranch[]): Resolution {
  if (text.length > LONGEST) return { kind: 'problem', problem: 'tooLong' }
  const query = fold(text)
  if (!query) return { kind: 'problem', problem: text.trim() ? 'unknownPlace' : 'empty' }
  const own = ownPlacesOf(branches)
  const { pins, rest } = numbersIn(text)
  const mentions = mentionsIn(rest, own)
  const named = placeNamed(mentions) ?? lessExact(mentions, own)
  const pin = bestPin(pins, mentions, (code) => placeAt(code, branches), own)
  const found = pin ? withPin(pin, named) : named
  if (found === 'unknownPinCode') return { kind: 'problem', problem: found }
  if (found)
    return found.kind === 'choice' ? { kind: 'choice', choice: found } : { kind: 'place', place: found }
  const isNumber = /\d/.test(query) && mentions.telling.every((word) => /\d{2}|^\d$/.test(word))
  return { kind: 'problem', problem: isNumber && pins.length === 0 ? 'malformedPinCode' : 'unknownPlace' }
}

/** The place or the question whose page has this slug. */
export function placeAt(slug: string, branches: FinderBranch[]): Named | undefined {
  if (/^[1-9]\d{5}$/.test(slug)) return pinCodePlace(slug) ?? pinCodeOfBranch(slug, branches)
  const known = findSlug(slug)
  if (known?.kind === 'district' || known?.kind === 'town') return known
  const own = ownPlacesOf(branches).find(({ place }) => place.slug === slug)?.place
  return own ?? known ?? pairAt(slug, (part) => placeAt(part, branches))
}

/** A branch may be newer than the table of PIN codes. */
function pinCodeOfBranch(code: string, branches: FinderBranch[]): Place | undefined {
  return branches.some(({ address }) => address.pinCode === code)
    ? { kind: 'pinCode', slug: code, name: code }
    : undefined
}
