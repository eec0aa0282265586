root: ${page.root}
path: ${page.path}
canonical: ${page.canonical!"–"}
title: ${page.title}
description: ${page.description!"–"}
language: ${page.language} indexed=${page.indexed?c} indented=${page.indented?c}
withdrawn
