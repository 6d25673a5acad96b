export function bundleTypeScript(path: string): Promise<string>;
export function importTypeScript(path: string): Promise<Readonly<Record<string, unknown>>>;
