/**
 * The 13 districts of Delhi since January 2026, each with those of the 39 sub-divisions that post offices are named
 * after. (Model Town and Matiala are left out: they share post offices with areas whose district is unknown.) Sources:
 * ABP News and Jagran, 11 December 2025; the district names also in PTI, Deccan Herald, 26 December 2025. Lajpat Nagar
 * stands for Jangpura, which The New Indian Express, 27 December 2025, puts in South East.
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

/** Names of offices that begin like a sub-division but lie elsewhere. */
const others = new Set(['Badarpur Khadar', 'New Delhi South Ext-II'])

/**
 * The district of a PIN code in Delhi, if its post offices are named after sub-divisions of a single district. GeoNames
 * has the districts of 1997, so without such a name the current district is unknown.
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
