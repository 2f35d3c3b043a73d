import styles from './pin-code-credit.module.css'

/** The attribution required by the licence of the PIN codes (CC BY 4.0, section 3). */
export function PinCodeCredit() {
  return (
    <p className={styles.credit}>
      PIN codes: <a href="https://www.geonames.org/">GeoNames</a>,{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, corrected and shortened. Districts
      outside Gujarat and Delhi are as GeoNames has them.
    </p>
  )
}
