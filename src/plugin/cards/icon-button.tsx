import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './icon';

type IconButtonProps = ButtonHTMLAttributes & {
  readonly icon: string;
  readonly 'data-henji-open'?: string;
  readonly 'data-henji-menu'?: string;
  readonly 'data-henji-detail'?: string;
};

/** A button with an icon before its words, if it has any. */
export function IconButton({ icon, children, ...attributes }: IconButtonProps) {
  return (
    <button type="button" {...attributes}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
