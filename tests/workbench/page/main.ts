import { installGlobals } from '../obsidian/dom/install';
import { keepPromises } from './keep-promises';
import { installLeakWatch } from './leaks';
import { Workbench } from './workbench';

declare global {
  interface Window {
    /** The workbench of the page, for tests and for the server's start script. */
    workbench: Workbench;
  }
}

installLeakWatch();
installGlobals();
window.workbench = keepPromises(new Workbench());
