/** The parts of groq-js's syntax tree that are looked into. */
export type Node = { type: string; [key: string]: unknown }
