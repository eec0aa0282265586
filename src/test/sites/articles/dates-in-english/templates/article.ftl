root: ${page.root}
path: ${page.path}
canonical: ${page.canonical!"–"}
title: ${page.title}
description: ${page.description!"–"}
language: ${page.language} indexed=${page.indexed?c} indented=${page.indented?c}
article:
${kicker!"–"} / ${title} / ${subtitle!"–"}
section: ${(section.name)!"–"} ${(section.href)!"–"}
published: ${published.iso} | ${published.text} | ${published.shortText}
updated: ${(updated.iso)!"–"} | ${(updated.text)!"–"}
source: ${(source.name)!"–"} ${(source.href)!"–"}
reads: ${reads!"–"}
<#list byline as who>
byline: ${who.name} | ${who.role!"–"} | ${who.organization!"–"} | ${who.href}
</#list>
<#if cover??>
cover: ${cover.src} ${cover.width}×${cover.height} alt="${cover.alt}" ${cover.caption!"–"} / ${cover.credit!"–"}
</#if>
<#list credits as line>
credit: ${line.role}: ${line.names?join(", ")}
</#list>
<#list corrections as note>
correction: ${note.date.iso} ${note.date.text}: ${note.text}
</#list>
<#list topics as x>
topic: ${x.name} ${x.href}
</#list>
<#list tags as x>
tag: ${x.name} ${x.href}
</#list>
<#list breadcrumbs as x>
breadcrumb: ${x.name} ${x.href}
</#list>
<#list related as x>
related: ${x.name} ${x.href}
</#list>
previous: ${(previous.name)!"–"} ${(previous.href)!"–"}
next: ${(next.name)!"–"} ${(next.href)!"–"}
original: ${(original.title)!"–"} | ${(original.author)!"–"} | ${(original.href)!"–"}
draft=${draft?c} aiGenerated=${aiGenerated?c} sponsored=${sponsored?c}
body:
${body}
