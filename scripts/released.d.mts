interface ReleaseFiles {
  manifest: string;
  versions: string;
  changelog: string;
}

export function released(version: string, files: ReleaseFiles): ReleaseFiles;
