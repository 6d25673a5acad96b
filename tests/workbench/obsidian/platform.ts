/** What the plugin sees of the device. Mutable: the page switches it at each start. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://workbench/',
};

/** What the workbench can pretend to be. */
export type Device = 'desktop' | 'phone' | 'tablet';

/** Pretends to be a Linux desktop, or a phone or tablet with Android or iOS. */
export function setDevice(device: Device, ios: boolean): void {
  const isMobile = device !== 'desktop';
  Object.assign(Platform, { isDesktop: !isMobile, isDesktopApp: !isMobile, isLinux: !isMobile });
  Object.assign(Platform, { isMobile, isMobileApp: isMobile, isPhone: device === 'phone' });
  Object.assign(Platform, { isTablet: device === 'tablet', isIosApp: isMobile && ios });
  Object.assign(Platform, { isAndroidApp: isMobile && !ios });
}

/** The version of the API the workbench stands for. */
export const apiVersion = '1.13.1';

/** Obsidian's `requireApiVersion`. */
export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const own = apiVersion.split('.').map(Number);
  const different = own.findIndex((part, index) => part !== (wanted[index] ?? 0));
  return different < 0 || (own[different] ?? 0) > (wanted[different] ?? 0);
}

let language = 'en';

/** Obsidian's `getLanguage`. */
export function getLanguage(): string {
  return language;
}

/** The language the next start runs in. */
export function setLanguage(code: string): void {
  language = code;
  document.documentElement.lang = code;
}
