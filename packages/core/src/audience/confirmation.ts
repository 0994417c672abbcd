import { matchesPath, type Path } from '../path.js';

/**
 * Where shop systems thank for an order, by what they call the page in the languages we speak. The pages lie under
 * shops' own paths (`/pokladna/order-received/…`), hence the stars.
 */
export const CONFIRMATION_PATHS: readonly Path[] = [
  // WooCommerce, whose page is translated and whose endpoint rarely is
  '*/order-received*',
  '*/objednavka-prijata*',
  // PrestaShop: the friendly address of its page order-confirmation; BigCommerce uses the English one
  '*/order-confirmation*',
  '*/potvrzeni-objednavky*',
  '*/potvrdenie-objednavky*',
  '*/bestelbevestiging*',
  '*/bestellbestatigung*',
  '*/potwierdzenie-zamowienia*',
  // Shoptet
  '*/objednavka/dekujeme*',
  '*/objednavka/dakujeme*',
  // Shopify
  '*/thank_you',
  '*/checkouts/*/thank-you',
  // Magento, OpenCart, Shopware
  '*/checkout/onepage/success*',
  '*/checkout/success*',
  '*/checkout/finish*',
];

/**
 * The purchase that an address tells of, if it is that of an order confirmation. WooCommerce closes the path with the
 * order's number, PrestaShop has it in its query; others tell only that something was bought.
 */
export function confirmationAt(
  path: string,
  query: string,
  own?: Path,
): { readonly id?: string } | undefined {
  if (!matchesPath(own ? [...CONFIRMATION_PATHS, own] : CONFIRMATION_PATHS, path)) return undefined;
  const id = /\/(\d+)\/?$/.exec(path)?.[1] ?? /[?&]id_order=(\d+)/.exec(query)?.[1];
  return id ? { id } : {};
}
