import type { ComponentType } from 'react'

/** An icon of the editor’s toolbar made of a few letters, which look like what the button does. */
export function letterIcon(letters: string): ComponentType {
  return function LetterIcon() {
    return (
      <svg data-sanity-icon="" viewBox="0 0 25 25" width="1em" height="1em" fill="currentColor">
        <text x="12.5" y="17.5" fontSize={letters.length > 2 ? 13 : 16} textAnchor="middle">
          {letters}
        </text>
      </svg>
    )
  }
}
