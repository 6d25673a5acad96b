/*
 * What the plugin would be before its first own line if its packages were imported as their readmes say. Bundled, never
 * run by anything else.
 */
export { default as holidays } from '@holiday-jp/holiday_jp';
export { utc } from '@date-fns/utc';
export {
  addBusinessDays,
  addDays,
  addMonths,
  differenceInDays,
  endOfMonth,
  format,
  parseISO,
} from 'date-fns';
export { default as Handlebars } from 'handlebars';
export * as preact from 'preact';
export * as hooks from 'preact/hooks';
