root: ${page.root}
path: ${page.path}
canonical: ${page.canonical!"–"}
title: ${page.title}
description: ${page.description!"–"}
language: ${page.language} indexed=${page.indexed?c} indented=${page.indented?c}
<#list corrections as item>
${item.article.href} ${item.article.name} ${item.correction.date.iso} ${item.correction.date.text}: ${item.correction.text}
</#list>
