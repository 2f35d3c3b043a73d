const names = ['Asia/Kolkata', 'Asia/Calcutta']

/** India’s time zone by the name that this browser lists it under, the only one that the Studio accepts. */
export const indiaTimeZone =
  names.find((name) => Intl.supportedValuesOf('timeZone').includes(name)) ?? 'Asia/Kolkata'
