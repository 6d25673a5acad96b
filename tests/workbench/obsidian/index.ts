// What `require('obsidian')` gives to a plugin.
export { App } from './app';
export {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from './cache/front-matter';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './cache/links';
export { MetadataCache } from './cache/metadata-cache';
export { getFrontMatterInfo, parseYaml, stringifyYaml } from './cache/yaml';
export { Component } from './component';
export {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState,
} from './editor/code-editor';
export { Editor } from './editor/editor';
export { Events } from './events';
export { Keymap, Scope } from './keymap';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown/render';
export { request, requestUrl } from './network';
export { apiVersion, getLanguage, Platform, requireApiVersion } from './platform';
export { Plugin } from './plugin/plugin';
export {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from './search';
export { DisplayValueComponent, Setting } from './settings/setting';
export { SettingGroup } from './settings/setting-group';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export { debounce } from './timing';
export { DropdownComponent, ToggleComponent } from './ui/choice-controls';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { BaseComponent, ButtonComponent, ExtraButtonComponent, ValueComponent } from './ui/controls';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { AbstractInputSuggest, PopoverSuggest } from './ui/input-suggest';
export { Menu } from './ui/menu';
export { MenuItem, MenuSeparator } from './ui/menu-item';
export { Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { ColorComponent, ProgressBarComponent, SliderComponent } from './ui/number-controls';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from './ui/text-controls';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { FileManager } from './vault/file-manager';
export { TAbstractFile, TFile, TFolder } from './vault/files';
export { normalizePath } from './vault/paths';
export { Vault } from './vault/vault';
export { BasesEntry, BasesView, QueryController } from './workspace/bases-view';
export { EditableFileView, FileView, TextFileView } from './workspace/file-view';
export { WorkspaceLeaf } from './workspace/leaf';
export { MarkdownPreviewView, MarkdownView } from './workspace/markdown-view';
export { WorkspaceWindow } from './workspace/popout';
export { WorkspaceSidedock, WorkspaceTabs } from './workspace/tabs';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';
