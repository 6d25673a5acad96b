/** A circle as path data, so that an icon is nothing but paths. */
function ring(x: number, y: number, radius: number): string {
  const way = `a${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}${way} ${2 * radius} 0${way} ${-2 * radius} 0`;
}

/** A rectangle with round corners. */
function box(x: number, y: number, width: number, height: number, radius = 2): string {
  const corner = (dx: number, dy: number): string => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + radius} ${y}h${width - 2 * radius}${corner(radius, radius)}v${height - 2 * radius}${corner(-radius, radius)}` +
    `h${2 * radius - width}${corner(-radius, -radius)}v${2 * radius - height}${corner(radius, -radius)}z`
  );
}

const disc = ring(12, 12, 9);
const dot = (x: number, y: number): string => `M${x} ${y}h.01`;
const sheet = 'M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zM14 3v5h5';
const month = `${box(4, 5, 16, 16)}M4 10h16M8 3v4M16 3v4`;
const tick = 'M8.5 12.5l2.5 2.5 4.5-5.5';
const speech = 'M5 4h14a1.5 1.5 0 0 1 1.5 1.5v10A1.5 1.5 0 0 1 19 17H9l-5.5 4V5.5A1.5 1.5 0 0 1 5 4z';

/** Simple outlines on a field of 24 × 24 under the names of Lucide's icons; drawn for the workbench. */
export const iconShapes: Record<string, string> = {
  hourglass: 'M6 3h12M6 21h12M7.5 3v4L12 12l4.5-5V3M7.5 21v-4L12 12l4.5 5v4',
  clock: `${disc}M12 7v5l3.5 2`,
  mail: `${box(3, 5, 18, 14)}M3.5 7.5L12 13l8.5-5.5`,
  'mail-check': `M21 11V7a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h6M3.5 7.5L12 13l8.5-5.5M15 18l2 2 4-4`,
  reply: 'M20 18v-2a4 4 0 0 0-4-4H4M9 17l-5-5 5-5',
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  check: 'M5 12.5l4.5 4.5L19 7',
  'check-circle': disc + tick,
  'circle-check': disc + tick,
  'circle-help': `${disc}M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7${dot(12, 17)}`,
  'help-circle': `${disc}M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7${dot(12, 17)}`,
  'alert-circle': `${disc}M12 7.5v5${dot(12, 16)}`,
  'circle-alert': `${disc}M12 7.5v5${dot(12, 16)}`,
  'alert-triangle': `M12 4L2.5 20h19zM12 10v4${dot(12, 17)}`,
  info: `${disc}M12 11.5v5${dot(12, 8)}`,
  'circle-dot': disc + ring(12, 12, 1.5),
  'circle-dashed':
    'M10 3.2a9 9 0 0 1 4 0M17.6 5a9 9 0 0 1 2.4 3M20.9 11a9 9 0 0 1-.6 4M18.4 18.4a9 9 0 0 1-3.4 2.1M12 21a9 9 0 0 1-4-1M5.2 18a9 9 0 0 1-1.9-3.6M3.2 10.4A9 9 0 0 1 5 6.4',
  circle: disc,
  'code-2': 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  pencil: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  lightbulb: 'M9 18h6M10 21h4M8.5 14.5A6 6 0 1 1 15.5 14.5c-.7.6-1 1.2-1 2h-5c0-.8-.3-1.4-1-2z',
  'spell-check': 'M4 15L8.5 4L13 15M5.7 11h5.6M12.5 18l3 3 5.5-6',
  calendar: month,
  'calendar-clock': `M20 10V7a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4M4 10h7M8 3v4M16 3v4${ring(16.5, 16.5, 4.5)}M16.5 14.5v2l1.3.8`,
  'calendar-check': `${month}M9 15.5l2 2 4-4`,
  search: `${ring(11, 11, 6.5)}M16 16l4.5 4.5`,
  'list-filter': 'M4 7h16M7 12h10M10.5 17h3',
  list: `M8 6h12M8 12h12M8 18h12${dot(4, 6)}${dot(4, 12)}${dot(4, 18)}`,
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-up': 'M6 14.5l6-6 6 6',
  'chevron-right': 'M9.5 6l6 6-6 6',
  'chevron-left': 'M14.5 6l-6 6 6 6',
  'right-triangle': 'M8 8l8 0-4 6z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  'arrow-right': 'M4.5 12h15M13.5 6l6 6-6 6',
  'arrow-left': 'M19.5 12h-15M10.5 6l-6 6 6 6',
  'arrow-up-down': 'M7 20V4M3.5 7.5L7 4l3.5 3.5M17 4v16M13.5 16.5L17 20l3.5-3.5',
  'message-circle': 'M4 20.5l1.3-4A8.2 8.2 0 1 1 8 19.2z',
  'message-square': speech,
  'message-square-quote': `${speech}M8.5 12c1.5 0 1.5-3.5 0-3.5M13.5 12c1.5 0 1.5-3.5 0-3.5`,
  'message-square-text': `${speech}M8 8.5h8M8 12.5h5`,
  inbox: 'M3 13h5l1.5 2.5h5L16 13h5M6 5h12l3 8v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-5z',
  send: 'M21 3L3 10l7.5 3.5L14 21zM21 3L10.5 13.5',
  archive: `${box(3, 4, 18, 5, 1)}M5 9v9a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9M10 13h4`,
  x: 'M6 6l12 12M18 6L6 18',
  'x-circle': `${disc}M9 9l6 6M15 9l-6 6`,
  copy: `${box(9, 9, 12, 12)}M5.5 15H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v.5`,
  'external-link': 'M13 4h7v7M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  'building-2':
    'M6 21V4.5A1.5 1.5 0 0 1 7.5 3h7A1.5 1.5 0 0 1 16 4.5V21M3 21h18M16 11h3a1.5 1.5 0 0 1 1.5 1.5V21M9.5 7.5h3M9.5 11.5h3M9.5 15.5h3',
  sparkles:
    'M11 4l1.6 4.900L17.5 10.5l-4.9 1.600L11 17l-1.6-4.900L4.5 10.5l4.9-1.600zM18.5 15v5M16 17.5h5M19 3v3M17.5 4.5h3',
  'life-buoy': `${disc}${ring(12, 12, 3.5)}M5.7 5.7l3.8 3.8M14.5 14.5l3.8 3.800M18.3 5.700l-3.8 3.800M9.5 14.5l-3.8 3.8`,
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  sun: `${ring(12, 12, 4)}M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M18.7 5.300l-1.4 1.400M6.7 17.300l-1.4 1.4`,
  leaf: 'M5 19C3 10 9 4 20 4c0 11-5 16-12 15-1.5-.2-2.5-.9-3-2M4 21c2-5 5-8 9-10',
  flag: 'M5 21V4M5 4.5c4-2.5 8 2.5 14 0v9.5c-6 2.5-10-2.5-14 0',
  file: sheet,
  'file-text': `${sheet}M9 13h6M9 17h6`,
  'calendar-plus': `${month}M12 12v5M9.5 14.5h5`,
  'file-plus': `${sheet}M12 12v6M9 15h6`,
  folder:
    'M4 5h5l2 2.5h9a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 18V6.5A1.5 1.5 0 0 1 4 5z',
  'book-open': 'M12 7c-2-2-5-2.5-9-2.5v14c4 0 7 .5 9 2.5 2-2 5-2.5 9-2.5v-14c-4 0-7 .5-9 2.5zM12 7v14',
  'rotate-ccw': 'M4 4v5h5M4.5 9a8.5 8.5 0 1 1-1 4',
  'refresh-cw': 'M20 4v5h-5M4 20v-5h5M19.5 9A8 8 0 0 0 5.5 7.5M4.5 15a8 8 0 0 0 14 1.5',
  undo: 'M8.5 14L4 9.5 8.5 5M4 9.5h10a5.5 5.5 0 0 1 0 11h-3',
  'undo-2': 'M8.5 14L4 9.5 8.5 5M4 9.5h10a5.5 5.5 0 0 1 0 11h-3',
  trash: 'M4 6.5h16M9 6V4h6v2M6 6.5l1 13a1.5 1.5 0 0 0 1.5 1.5h7a1.5 1.5 0 0 0 1.5-1.5l1-13',
  'trash-2':
    'M4 6.5h16M9 6V4h6v2M6 6.5l1 13a1.5 1.5 0 0 0 1.5 1.5h7a1.5 1.5 0 0 0 1.5-1.5l1-13M10 11v6M14 11v6',
  settings: `${ring(12, 12, 3)}M12 2.5l1 3 2.6 1.1 2.9-1.3 2.2 2.2-1.3 2.900L20.5 13l-1.1 2.6 1.3 2.9-2.2 2.2-2.9-1.300L13 20.5l-1 1-1-1-2.6-1.1-2.9 1.3-2.2-2.2 1.3-2.900L3.5 12l1.1-2.6-1.3-2.9 2.2-2.2 2.9 1.300L11 5.5z`,
  'sliders-horizontal': 'M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h9M17 17h3M15 15v4',
  'more-vertical': `${ring(12, 5, 0.6)}${ring(12, 12, 0.6)}${ring(12, 19, 0.6)}`,
  'more-horizontal': `${ring(5, 12, 0.6)}${ring(12, 12, 0.6)}${ring(19, 12, 0.6)}`,
  'panel-left': `${box(3, 4, 18, 16)}M9 4v16`,
  'panel-right': `${box(3, 4, 18, 16)}M15 4v16`,
  terminal: 'M5 7l5 5-5 5M12 18h7',
  'grip-vertical': `${dot(9, 6)}${dot(15, 6)}${dot(9, 12)}${dot(15, 12)}${dot(9, 18)}${dot(15, 18)}`,
  'check-square': `${box(4, 4, 16, 16)}${tick}`,
  'list-checks': 'M3.5 6.5l1.5 1.5L8 5M3.5 17l1.5 1.5L8 15.5M12 7h9M12 12h9M12 17.5h9',
  user: `${ring(12, 8, 4)}M4.5 20.5a7.5 7.5 0 0 1 15 0`,
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4',
  star: 'M12 3.5l2.6 5.6 6 .7-4.5 4.2 1.2 6L12 17l-5.3 3 1.2-6-4.5-4.2 6-.7z',
  'star-off': 'M12 3.5l2.6 5.6 6 .7-4.5 4.200M17 19.800L12 17l-5.3 3 1.2-6-4.5-4.2 4-.5M3 3l18 18',
  eye: `M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12z${ring(12, 12, 3)}`,
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  wrench:
    'M14.5 6.5a4.5 4.5 0 0 1 5.5-2l-3 3 .5 2 2 .5 3-3a4.5 4.5 0 0 1-6 5.5L9 20a2.1 2.1 0 0 1-3-3l7.5-7.5a4.5 4.5 0 0 1 1-3z',
};
