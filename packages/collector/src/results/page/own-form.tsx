import type { Child, FC } from 'hono/jsx';

export interface OwnFormProps {
  readonly action: string;
  /** Proves that the form is one of ours, in this session. */
  readonly token: string;
  readonly class?: string;
  readonly children?: Child;
}

/** The name of the field with the token. */
export const TOKEN_FIELD = 'form';

/** A form that changes something. */
export const OwnForm: FC<OwnFormProps> = ({ action, token, class: name, children }) => (
  <form method="post" action={action} class={name}>
    <input type="hidden" name={TOKEN_FIELD} value={token} />
    {children}
  </form>
);
