/**
 * Makes attributes properties too: texts, and switches, which are on by being there. `null` and `false` take one away.
 * @param switches names of those
 */
export function reflect(prototype: object, names: readonly string[], switches?: RegExp): void {
  for (const name of names)
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: Element) {
        return switches?.test(name) ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
      },
      set(this: Element, value: unknown) {
        if (value == null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : `${value}`);
      },
    });
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
