/** The bundle for browsers, which runs in Node as well; the package declares types for its main file only. */
declare module 'mammoth/mammoth.browser.js' {
  import mammoth from 'mammoth'
  export default mammoth
}
