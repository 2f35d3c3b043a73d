import { ownPlacesOf, type FinderBranch } from './branch-places'
import { parseEitherSlug } from './either'
import { findSlug } from './gazetteer'
import { mentionsIn } from './mentions'
import { resolveInexactly } from './inexact'
import { numbersIn } from './numbers'
import { bestPin, withPin } from './pin-choice'
import { pinCodePlace, type Choice, type Named, type Place } from './place'
import type { Problem } from './place'
import { fold } from './spelling'
import { placeNamed } from './place-named'

/** One place, a choice with its own page, or why there is none. */
export type Resolution =
  { kind: 'place'; place: Place } | { kind: 'choice'; choice: Choice } | { kind: 'problem'; problem: Problem }

/** Maximum characters of a search: enough for a full address. */
const LONGEST = 400

/**
 * Resolves a typed or pasted text to a place: by the PIN code that agrees best with the names, then by names, then by
 * misspelled names. Returns a choice if the text contradicts itself or a name is ambiguous.
 */
export function resolve(text: string, branches: FinderBranch[]): Resolution {
  if (text.length > LONGEST) return { kind: 'problem', problem: 'tooLong' }
  const query = fold(text)
  if (!query) return { kind: 'problem', problem: text.trim() ? 'unknownPlace' : 'empty' }
  const own = ownPlacesOf(branches)
  const { pins, rest } = numbersIn(text)
  const mentions = mentionsIn(rest, own)
  const named = placeNamed(mentions) ?? resolveInexactly(mentions, own)
  const pin = bestPin(pins, mentions, (code) => placeAt(code, branches), own)
  const found = pin ? withPin(pin, named) : named
  if (found === 'unknownPinCode') return { kind: 'problem', problem: found }
  if (found)
    return found.kind === 'choice' ? { kind: 'choice', choice: found } : { kind: 'place', place: found }
  const isNumber = /\d/.test(query) && mentions.significant.every((word) => /\d{2}|^\d$/.test(word))
  return { kind: 'problem', problem: isNumber && pins.length === 0 ? 'malformedPinCode' : 'unknownPlace' }
}

/** The place or choice with this slug. */
export function placeAt(slug: string, branches: FinderBranch[]): Named | undefined {
  if (/^[1-9]\d{5}$/.test(slug)) return pinCodePlace(slug) ?? pinCodeOfBranch(slug, branches)
  const known = findSlug(slug)
  if (known?.kind === 'district' || known?.kind === 'town') return known
  const own = ownPlacesOf(branches).find(({ place }) => place.slug === slug)?.place
  return own ?? known ?? parseEitherSlug(slug, (part) => placeAt(part, branches))
}

/** The PIN code of a branch may be newer than the table. */
function pinCodeOfBranch(code: string, branches: FinderBranch[]): Place | undefined {
  return branches.some(({ address }) => address.pinCode === code)
    ? { kind: 'pinCode', slug: code, name: code }
    : undefined
}
