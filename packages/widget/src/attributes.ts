/**
 * Makes attributes properties too: texts, where none is empty, and switches, which are on by being there.
 * @param switches their names
 */
export function reflect(prototype: object, names: readonly string[], switches?: RegExp): void {
  for (const name of names) {
    const isSwitch = switches?.test(name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Element) {
        return isSwitch ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
      },
      set(this: Element, value: unknown) {
        if (isSwitch) this.toggleAttribute(name, !!value);
        else this.setAttribute(name, `${value ?? ''}`);
      },
    });
  }
}

/** What was set before the element was defined lies on it as a property of its own, above the accessors. */
export function take(element: object, names: readonly string[]): void {
  const given = element as { [name: string]: unknown };
  for (const name of names)
    if (Object.hasOwn(given, name)) {
      const value = given[name];
      delete given[name];
      given[name] = value;
    }
}

/** How many stars there are: 3 to 10, and 5 where that is no sensible number. */
export function maxOf({ max }: { readonly max: string }): number {
  return /^([3-9]|10)$/.test(max) ? Number(max) : 5;
}
