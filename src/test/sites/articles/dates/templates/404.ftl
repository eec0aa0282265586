not found: ${page.root}
