/** Loads public/branches.js, which copies addresses and finds the branch nearest to the visitor. */
export const BranchScript = () => <script type="module" src="/branches.js" async />
