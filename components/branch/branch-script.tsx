/** Copying an address, and finding the visitor's branch: what public/branches.js adds where script runs. */
export const BranchScript = () => <script type="module" src="/branches.js" async />
