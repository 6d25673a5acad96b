import type { App } from '../obsidian/app';
import { setIcon } from '../obsidian/ui/icons';
import { setTooltip, watchTooltips } from '../obsidian/ui/tooltip';
import { Platform } from '../obsidian/platform';
import { CommandPalette } from './palette';
import { SettingsWindow } from './settings-window';

/** How the page looks. */
export interface Look {
  dark: boolean;
  /** Width of the right side bar in pixels. */
  width: number;
}

interface Button {
  icon: string;
  english: string;
  japanese: string;
  press: () => void;
}

/** Sets the classes that themes and plugins look at. */
export function applyLook({ dark, width }: Look): void {
  const { body } = document;
  body.toggleClass('theme-dark', dark);
  body.toggleClass('theme-light', !dark);
  body.toggleClass('is-mobile', Platform.isMobile);
  body.toggleClass('is-phone', Platform.isPhone);
  body.toggleClass('is-tablet', Platform.isTablet);
  body.toggleClass('is-android', Platform.isAndroidApp);
  body.toggleClass('is-ios', Platform.isIosApp);
  body.toggleClass('mod-linux', Platform.isLinux);
  body.addClass('is-focused');
  body.setCssProps({ '--right-sidebar-width': `${width}px` });
}

/** Switches between light and dark and tells the plugins. */
function toggleDark(app: App): void {
  const dark = !app.isDarkMode();
  document.body.toggleClass('theme-dark', dark);
  document.body.toggleClass('theme-light', !dark);
  app.workspace.trigger('css-change');
}

function addButton(app: App, parent: HTMLElement, { icon, english, japanese, press }: Button): void {
  const el = parent.createDiv({
    cls: 'clickable-icon side-dock-ribbon-action',
    attr: { role: 'button', tabindex: 0 },
  });
  setIcon(el, icon);
  setTooltip(el, app.isJapanese() ? japanese : english);
  el.addEventListener('click', press);
  el.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') press();
  });
}

function buttons(app: App): { top: Button[]; bottom: Button[] } {
  const { leftSplit, rightSplit } = app.workspace;
  return {
    top: [
      {
        icon: 'panel-left',
        english: 'Toggle left sidebar',
        japanese: '左サイドバー',
        press: () => {
          leftSplit.toggle();
        },
      },
      {
        icon: 'terminal',
        english: 'Open command palette',
        japanese: 'コマンドパレット',
        press: () => {
          new CommandPalette(app).open();
        },
      },
    ],
    bottom: [
      {
        icon: 'panel-right',
        english: 'Toggle right sidebar',
        japanese: '右サイドバー',
        press: () => {
          rightSplit.toggle();
        },
      },
      {
        icon: 'moon',
        english: 'Light or dark',
        japanese: '明るさの切り替え',
        press: () => {
          toggleDark(app);
        },
      },
      {
        icon: 'settings',
        english: 'Settings',
        japanese: '設定',
        press: () => {
          new SettingsWindow(app).open();
        },
      },
    ],
  };
}

function registerKeys(app: App): void {
  app.scope.register(['Mod'], 'p', () => {
    new CommandPalette(app).open();
    return false;
  });
  app.scope.register(['Mod'], ',', () => {
    new SettingsWindow(app).open();
    return false;
  });
}

/** WebKit sends no `contextmenu` for a finger. */
function withoutLongPress(event: MouseEvent): void {
  if (!Platform.isIosApp || !('pointerType' in event) || event.pointerType !== 'touch') return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Draws the window around the workspace. Returns how to take the page's own listeners away again. */
export function drawFrame(app: App): () => void {
  const container = document.body.createDiv('app-container');
  const ribbon = container.createDiv('workspace-ribbon side-dock-ribbon mod-left');
  const { top, bottom } = buttons(app);
  for (const button of top) addButton(app, ribbon, button);
  ribbon.append(app.ribbonEl);
  const settings = ribbon.createDiv('side-dock-settings');
  for (const button of bottom) addButton(app, settings, button);
  container.append(app.workspace.containerEl);
  document.body.append(app.statusBarEl);
  registerKeys(app);
  const press = (event: KeyboardEvent): void => {
    app.lastEvent = event;
    app.keymap.handle(event, app.workspace.activeLeaf?.view.scope ?? app.scope);
  };
  const point = (event: MouseEvent): void => {
    app.lastEvent = event;
  };
  document.addEventListener('keydown', press, true);
  document.addEventListener('mousedown', point, true);
  document.addEventListener('contextmenu', withoutLongPress, true);
  app.workspace.rootSplit.containerEl.addEventListener('click', () => {
    const { leftSplit, rightSplit } = app.workspace;
    if (Platform.isMobile)
      [leftSplit, rightSplit].forEach((drawer) => {
        drawer.collapse();
      });
  });
  const endTooltips = watchTooltips(document);
  return () => {
    document.removeEventListener('keydown', press, true);
    document.removeEventListener('mousedown', point, true);
    document.removeEventListener('contextmenu', withoutLongPress, true);
    endTooltips();
  };
}
