import { studioConfig } from './config'

/** For Sanity’s CLI, which reads the schema and never connects. */
export default studioConfig({ projectId: 'schema', dataset: 'schema' })
