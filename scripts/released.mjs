/** A version as Obsidian wants it: three numbers, without `v`. */
const versionForm = /^\d+\.\d+\.\d+$/;

/**
 * The texts of the files that name the version, for a new one: the manifest's `version`, one more row in versions.json
 * (the oldest app it runs in), and what was unreleased in the changelog under its number. Throws for a version that
 * Obsidian would refuse, and when there is nothing to release.
 *
 * @param {string} version
 * @param {{ manifest: string, versions: string, changelog: string }} files
 */
export function released(version, { manifest, versions, changelog }) {
  if (!versionForm.test(version)) throw new Error(`${version} is no version like 1.2.3`);
  if (!/^## Unreleased\n+- /m.test(changelog)) throw new Error('CHANGELOG.md has nothing under "Unreleased"');
  const { minAppVersion } = JSON.parse(manifest);
  return {
    manifest: withVersion(manifest, version),
    versions: `${JSON.stringify({ ...JSON.parse(versions), [version]: minAppVersion }, undefined, 2)}\n`,
    changelog: changelog.replace('## Unreleased\n', `## Unreleased\n\n## ${version}\n`),
  };
}

/** Only the one value changes, so that the rest stays as someone wrote it. */
function withVersion(manifest, version) {
  return manifest.replace(/("version":\s*")[^"]*"/, `$1${version}"`);
}
