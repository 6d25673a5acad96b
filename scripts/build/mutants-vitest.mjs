import config from '../../vitest.config.mjs';

const [unit] = config.test.projects;

/** The unit tests once, without those in other time zones and in a browser. */
export default { ...config, test: { ...config.test, projects: [unit] } };
