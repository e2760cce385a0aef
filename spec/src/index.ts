// The face of the package: the requirements as data, and the reader for chapters of your own.
export { parseChapter } from './chapter.js';
export { readRequirements } from './requirements.js';
export type { Claim, Level, Profile, Requirement, Role } from './requirement.js';
export { SpecError } from './spec-error.js';
