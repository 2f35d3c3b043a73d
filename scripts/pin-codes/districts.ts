/** GeoNames' spelling of states, mapped to ours. */
const states: Record<string, string> = {
  'Andaman & Nicobar Islands': 'Andaman and Nicobar Islands',
  Chattisgarh: 'Chhattisgarh',
  'Jammu & Kashmir': 'Jammu and Kashmir',
  Pondicherry: 'Puducherry',
}

/** Older or postal district names in GeoNames, mapped to the common names. */
const districts: Record<string, string> = {
  'Gandhi Nagar': 'Gandhinagar',
  Kachchh: 'Kutch',
  Mahesana: 'Mehsana',
  MORBI: 'Morbi',
  'Panch Mahals': 'Panchmahal',
  'Surendra Nagar': 'Surendranagar',
  'The Dangs': 'Dang',
  'Dadra & Nagar Haveli': 'Dadra and Nagar Haveli',
  Ananthapur: 'Anantapur',
  Cuddapah: 'YSR Kadapa',
  'Aurangabad(BH)': 'Aurangabad',
  'Kaimur (Bhabua)': 'Kaimur',
  'Bijapur(CGH)': 'Bijapur',
  'Bilaspur(CGH)': 'Bilaspur',
  Gariaband: 'Gariyaband',
  'Janjgir-champa': 'Janjgir-Champa',
  Kawardha: 'Kabirdham',
  Gurgaon: 'Gurugram',
  'Yamuna Nagar': 'Yamunanagar',
  'Bilaspur (HP)': 'Bilaspur',
  'Hamirpur(HP)': 'Hamirpur',
  'Lahul & Spiti': 'Lahaul and Spiti',
  Ananthnag: 'Anantnag',
  Bandipur: 'Bandipora',
  Giridh: 'Giridih',
  Hazaribag: 'Hazaribagh',
  Palamau: 'Palamu',
  'Seraikela-kharsawan': 'Seraikela-Kharsawan',
  Bengaluru: 'Bengaluru Urban',
  'Bangalore Rural': 'Bengaluru Rural',
  Chamrajnagar: 'Chamarajanagar',
  Kasargod: 'Kasaragod',
  'Ashok Nagar': 'Ashoknagar',
  'East Nimar': 'Khandwa',
  Hoshangabad: 'Narmadapuram',
  Sainkheda: 'Narsinghpur',
  'West Nimar': 'Khargone',
  'Ahmed Nagar': 'Ahilyanagar',
  Osmanabad: 'Dharashiv',
  'Raigarh(MH)': 'Raigad',
  Jaribam: 'Jiribam',
  Kangpokpi: 'Kangpokpi',
  Mammit: 'Mamit',
  Baleswar: 'Balasore',
  Jajapur: 'Jajpur',
  Kendujhar: 'Keonjhar',
  Keonjhargarh: 'Keonjhar',
  Nawanshahr: 'Shaheed Bhagat Singh Nagar',
  Ropar: 'Rupnagar',
  Jalor: 'Jalore',
  Jhujhunu: 'Jhunjhunu',
  TIRUPPUR: 'Tiruppur',
  Tuticorin: 'Thoothukudi',
  Jayashankar: 'Jayashankar Bhupalpally',
  'K.V.Rangareddy': 'Rangareddy',
  'Karim Nagar': 'Karimnagar',
  'Mahabub Nagar': 'Mahabubnagar',
  Allahabad: 'Prayagraj',
  Bagpat: 'Baghpat',
  Faizabad: 'Ayodhya',
  'Jyotiba Phule Nagar': 'Amroha',
  Kheri: 'Lakhimpur Kheri',
  'Sant Ravidas Nagar': 'Bhadohi',
  Burdwan: 'Purba Bardhaman',
  Darjiling: 'Darjeeling',
  'East Midnapore': 'Purba Medinipur',
  Medinipur: 'Paschim Medinipur',
  'West Midnapore': 'Paschim Medinipur',
}

/** Names that mean different districts in different states. */
const districtsOfStates: Record<string, string> = {
  'Maharashtra/Aurangabad': 'Chhatrapati Sambhajinagar',
}

/**
 * Talukas that GeoNames lists under a former district (its districts are from about 2007). Covers Gujarat, and
 * Pratapgarh in Rajasthan, which shares its name with a district of Uttar Pradesh; other newer districts are left as in
 * GeoNames. Spelled as in GeoNames, misspellings included.
 */
const talukas: Record<string, string> = {
  Aravalli: 'Sabarkantha/Bayad Bhiloda Dhansura Malpur Meghraj Modasa',
  Botad: 'Bhavnagar/Botad Gadhada GadhadaSn Ahmedabad/Barwala Ranpur',
  'Chhota Udaipur':
    'Vadodara/Bodeli Ch.udepur ChhotaUdepur Chhota-udepur Chhotaudepur Kawant Nasvadi Naswadi Pavijetpur Sankheda',
  Dang: 'Surat/Ahwa Dang Navsari/Ahwa Dang',
  'Devbhumi Dwarka':
    'Jamnagar/Bhanvad Jamkalyanpur Kahbhalia Kalyanpur Khambhalia Okhamandal Porbandar/Bhanvad',
  'Gir Somnath': 'Junagadh/GirSomnath Kodinar Patan-Veraval Sutrapada Talala Una',
  Mahisagar:
    'PanchMahals/Kadana Khanpur Lunawada Santrampur Santrampura Kheda/Balasinor Birpur Virpur Dahod/Santrampur',
  Morbi: 'Rajkot/Malia(m) Maliya MaliyaMiyana Morbi Morvi Taankaraa Tankara Wankaner SurendraNagar/Halvad',
  Pratapgarh:
    'Chittorgarh/Arnod ChhotiSadari ChhotiSadrai ChhotiSadri Chhotisadari Chhotisadri Dhamotar Dhariawad Partabgarh Partapgarh Pipalhunt Pratabgarh Pratapgargh Pratapgarh Pratbgarh',
  Narmada: 'Vadodara/Rajpipala Tilakwada Bharuch/Dediapada Nandod Sagbara',
  Bharuch: 'Vadodara/Ankleshwar Bharuch Jambsuar Jambusar Vagra Valia',
  Tapi: 'Surat/Nijhar Nizar Songadh Uchchhal Valod Vyara',
  'Vav-Tharad': 'Banaskantha/Bhabhar Deodar Tharad Vav',
}

const byTaluka = new Map<string, string>()
for (const [district, places] of Object.entries(talukas)) {
  let former = ''
  for (const place of places.split(' ')) {
    const [first = '', second] = place.split('/')
    if (second) former = first
    byTaluka.set(`${former}/${second ?? first}`, district)
  }
}

/** A row of GeoNames' file: a post office. */
export type Office = { state: string; district: string; taluka: string }

/** State and district of a post office, corrected as above. Districts of Delhi are determined by PIN code instead. */
export function correctedDistrict({ state, district, taluka }: Office): { state: string; district: string } {
  if (state === 'Delhi') return { state, district: state }
  const moved = byTaluka.get(`${district}/${taluka}`.replaceAll(' ', ''))
  if (moved) return { state, district: moved }
  const name = districtsOfStates[`${state}/${district}`] ?? districts[district] ?? district
  const isLadakh = name === 'Leh' || name === 'Kargil'
  return { state: isLadakh ? 'Ladakh' : (states[state] ?? state), district: name }
}
