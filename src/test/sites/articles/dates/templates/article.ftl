${title} | ${published.iso} | ${published.text} | ${published.shortText}
