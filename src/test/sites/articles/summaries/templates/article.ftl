[${page.description!"–"}]
