// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.

const saysWho = ['AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ENDPOINT_URL'];

/**
 * The operator means AWS, or what he set in its place, as soon as his environment says who he is there.
 * @param {NodeJS.ProcessEnv} env
 */
export const meansAws = (env) => saysWho.some((name) => env[name]);
