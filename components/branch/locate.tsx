import styles from './find-branch.module.css'

/** The geolocation button, hidden without scripts; public/branches.js does the work. */
export function Locate() {
  return (
    <div className={styles.locate}>
      <p>
        <button type="button" id="locate" hidden aria-describedby="locate-privacy">
          Use my location
        </button>
        <span id="locate-privacy">Used once in your browser; not sent or stored.</span>
      </p>
      <p
        id="located"
        role="status"
        data-asking="Asking your browser where you are …"
        data-denied="Your browser is not allowed to share your location. Enter your city, area or PIN code instead."
        data-failed="Your browser can’t find your location at the moment. Enter your city, area or PIN code instead."
        data-far="You are far from every branch. {branch} is the nearest ({km} km, straight line) and now the first in the list."
        data-near="{branch} is the branch for you ({km} km, straight line). It is now the first in the list."
      />
    </div>
  )
}
