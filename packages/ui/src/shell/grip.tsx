import type { JSX } from 'preact';

/** Pulled this far down, in px, a sheet closes. */
const FAR = 90;

/** The handle of a sheet, which follows the finger. The close button does the same without dragging. */
export function Grip({ close }: { readonly close: () => void }): JSX.Element {
  return (
    <div
      class="grip"
      onPointerDown={({ clientY, currentTarget, pointerId }) => {
        const { style } = currentTarget.parentElement as HTMLElement;
        const pull = (event: PointerEvent) => {
          const down = event.clientY - clientY;
          const held = event.type === 'pointermove';
          style.translate = held && down > 0 ? `0 ${down}px` : '';
          if (!held) currentTarget.onpointermove = null;
          if (event.type === 'pointerup' && down > FAR) close();
        };
        currentTarget.setPointerCapture(pointerId);
        currentTarget.onpointermove = currentTarget.onpointerup = currentTarget.onpointercancel = pull;
      }}
    />
  );
}
