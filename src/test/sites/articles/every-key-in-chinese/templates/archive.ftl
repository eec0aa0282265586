root: ${page.root}
path: ${page.path}
canonical: ${page.canonical!"–"}
title: ${page.title}
description: ${page.description!"–"}
language: ${page.language} indexed=${page.indexed?c} indented=${page.indented?c}
<#import "card.ftl" as c>
archive: ${name}
<#if up??>up: ${up.name} ${up.href}</#if>
<#list parts as part>
part: ${part.name} (${part.count}) ${part.href}
<#list part.parts as month>
  ${month.name} (${month.count}) ${month.href}
</#list>
</#list>
<#list articles as a>
<@c.card of=a/>
</#list>
