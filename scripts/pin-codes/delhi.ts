/**
 * The 13 districts of Delhi since January 2026, with those of their 39 sub-divisions that a post office is named after
 * (Model Town and Matiala share theirs with areas of unknown districts). Sources that agree: ABP News and
 * Jagran, 11 December 2025; the names of the districts also PTI in Deccan Herald, 26 December 2025. Lajpat Nagar stands
 * for Jangpura: The New Indian Express, 27 December 2025, puts it in South East.
 */
const subDivisions: Record<string, string> = {
  'Central Delhi': 'Patel Nagar, Karol Bagh',
  'Central North Delhi': 'Shakur Basti, Shakurbasti, Shalimar Bagh',
  'East Delhi': 'Gandhi Nagar, Vishwas Nagar, Patparganj',
  'New Delhi': 'Delhi Cantt, New Delhi',
  'North Delhi': 'Burari, Adarsh Nagar, Adrash Nagar, Badli',
  'North East Delhi': 'Karawal Nagar, Gokal Puri, Yamuna Vihar, Shahdara',
  'North West Delhi': 'Kirari, Nangloi, Rohini',
  'Old Delhi': 'Sadar Bazar, Delhi Sadar Bazar, Chandni Chowk',
  'Outer North Delhi': 'Mundka, Narela, Bawana',
  'South Delhi': 'Chattarpur, Malviya Nagar, Deoli, Mehrauli',
  'South East Delhi': 'Jungpura, Lajpat Nagar, Kalkaji, Badarpur',
  'South West Delhi': 'Najafgarh, Dwarka, Bijwasan',
  'West Delhi': 'Vikas Puri, Janakpuri, Rajouri Garden',
}

/** Longer names of offices that begin like a sub-division and lie elsewhere. */
const others = new Set(['Badarpur Khadar', 'New Delhi South Ext-II'])

/**
 * The district of a PIN code of Delhi, when its post offices have the name of a sub-division and all of one district.
 * The source has the districts of 1997, and where no office says it, the district of today is not known for sure.
 */
export function delhiDistrict(offices: string[]): string | undefined {
  const found = Object.entries(subDivisions).filter(([, names]) =>
    names
      .split(', ')
      .some((name) =>
        offices.some((office) => !others.has(office) && (office === name || office.startsWith(`${name} `))),
      ),
  )
  return found.length === 1 ? found[0]?.[0] : undefined
}
