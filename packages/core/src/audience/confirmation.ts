import { matchesPath, type Path } from '../path.js';

/**
 * How shop systems call the page that thanks for an order, in the languages we speak. The pages lie under shops' own
 * paths (`/pokladna/order-received/…`), so only the end of the path counts.
 *
 * - WooCommerce, whose page is translated and whose endpoint rarely is: order-received; without pretty addresses it is
 *   in the query
 * - PrestaShop, the friendly address of its page order-confirmation in our languages; without them it is the controller
 *   in the query; BigCommerce uses the English one
 * - Shoptet: objednavka/dekujeme, objednavka/dakujeme
 * - Shopify, where it lets scripts in: thank_you
 * - Magento: onepage/success; OpenCart: checkout/success; Shopware: checkout/finish
 */
const CONFIRMATION =
  /^[^?]*\/(order-(received|confirmation|bevestiging)|potvrzeni-objednavky|potvrdenie-objednavky|bestelbevestiging|bestellbestatigung|potwierdzenie-zamowienia|objednavka\/d[ea]kujeme|thank_you|(checkout|onepage)\/success|checkout\/finish)(\/|\?|$)|[?&](controller=order-confirmation|order-received=)/;

/**
 * The purchase that an address tells of, if it is that of an order confirmation. WooCommerce closes the path with the
 * order's number, PrestaShop has it in its query; others tell only that something was bought.
 * @param own what a shop adds
 */
export function confirmationAt(
  path: string,
  query: string,
  own?: Path,
): { readonly id?: string } | undefined {
  if (!CONFIRMATION.test(path + query) && !(own && matchesPath([own], path))) return undefined;
  const id = /\/(\d+)\/?$/.exec(path)?.[1] ?? /[?&](?:id_order|order-received)=(\d+)/.exec(query)?.[1];
  return id ? { id } : {};
}
