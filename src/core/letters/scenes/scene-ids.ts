/** The scenes beside the eight inquiries: what one writes or says to a company before and after an interview. */
export const sceneIds = [
  'mail-thanks',
  'mail-dates',
  'mail-reschedule',
  'phone-late',
  'mail-withdraw',
  'mail-accept',
  'mail-hold',
  'mail-decline',
  'phone-decline',
  'mail-other-limit',
] as const;
/** One scene; the template of each has its name. */
export type SceneId = (typeof sceneIds)[number];
