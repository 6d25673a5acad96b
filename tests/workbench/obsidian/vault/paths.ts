/** Obsidian's `normalizePath`: one kind of slash and space, none at the ends, NFC. */
export function normalizePath(path: string): string {
  const cleaned = path
    .replace(/[\\/]+/g, '/')
    .replace(/\u00a0|\u202f/g, ' ')
    .replace(/^\/+|\/+$/g, '');
  return cleaned === '' ? '/' : cleaned.normalize('NFC');
}

/** The folder a path is in; the root is the empty string. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The extension without its dot, in lower case. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The name without its extension. */
export function basenameOf(path: string): string {
  const extension = extensionOf(path);
  const name = nameOf(path);
  return extension === '' ? name : name.slice(0, -extension.length - 1);
}

/** The app keeps dot files and dot folders out of the vault. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
