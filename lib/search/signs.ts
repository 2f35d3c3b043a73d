const one = /* groq */ `array::join(string::split(`
const ten = /* groq */ `${one}${one}${one}${one}${one}${one}${one}${one}${one}${one}`

/**
 * A GROQ expression for the texts of an article in which `match` finds the words that a reader sees.
 *
 * Where `match` splits words is up to the server: groq-js and the local lake split at ASCII signs only, hosted Sanity
 * at word boundaries of Unicode. GROQ has no regular expressions, so each sign is split at in turn. Only one that can
 * stand right before a word matters, because words are looked for as beginnings. What shows nothing (soft hyphen,
 * joiners, zero-width characters) is left out. One template without a function in it, because typegen has to read it.
 */
export const textWithoutSigns = /* groq */ `${ten}${ten}${one}${one}array::join([title, coalesce(context, ""), coalesce(pt::text(body), "")], " "),
  "\u00ad"), ""), "\u200b"), ""), "\u200c"), ""), "\u200d"), ""), "\u2060"), ""), "\ufeff"), ""),
  "“"), " "), "‘"), " "), "’"), " "), "–"), " "), "—"), " "), "…"), " "), "₹"), " "), "·"), " "),
  "‐"), " "), "‑"), " "), "−"), " "), "।"), " "), "•"), " "), "«"), " "), "'"), " "), "="), " ")`
