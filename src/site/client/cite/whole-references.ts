/** Where the site does not know its host, references on a page get it from the address bar: they end with their address. */
for (const reference of document.querySelectorAll('[data-reference]')) {
  const words = reference.textContent ?? '';
  if (location.protocol.startsWith('http')) {
    reference.textContent = words.replace(
      /([\s，])(\/\S+)$/,
      (_, before, address) => before + location.origin + address,
    );
  }
}
