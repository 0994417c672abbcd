/** Only the icon: on phones, and where it is asked for. A failure shows its words on phones, too. */
export const ICON = '#open[class=""]{gap:0;padding:15px 17px;font-size:0}';

export const NONE = '#open{display:none}';

/**
 * How the launcher looks, and the host around it. An important declaration inside a shadow root beats every one of
 * the page, `* { all: unset !important }` included (tried in three engines).
 *
 * The ink: `y` of XYZ is the relative luminance of WCAG, and at 0.18 white and black are equally readable on it, at
 * 4.6 : 1. Browsers before 2024 do not know `color(from …)` and take white. The icon is a border with one sharp
 * corner, which costs a third of an SVG.
 */
export function launcherCss(font: string, accent = 'var(--ohlas-accent,#2f5bea)'): string {
  return `:host{all:initial!important;position:fixed!important;z-index:999999999!important;font-family:var(--ohlas-font,${font})!important}#open{--a:${accent};position:fixed;bottom:var(--ohlas-offset-block,20px);inset-inline-end:var(--ohlas-offset-inline,20px);display:flex;gap:9px;align-items:center;margin:0 0 env(safe-area-inset-bottom);padding:11px 20px;border:1px solid #0000;border-radius:28px;box-shadow:0 9px 28px -9px #0006;background:var(--a);color:#fff;color:color(from var(--a) xyz calc(999*(.18 - y)) calc(999*(.18 - y)) calc(999*(.18 - y)));font:inherit;font-weight:600;line-height:24px;cursor:pointer}#open[aria-busy]{opacity:.6}#open:before{content:"";padding:5px 8px;border:2px solid;border-radius:6px 6px 6px 0}@media print{${NONE}}@media(width<480px){${ICON}}`;
}
