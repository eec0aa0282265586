${page.path}
