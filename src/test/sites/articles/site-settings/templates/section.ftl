root: ${page.root}
path: ${page.path}
canonical: ${page.canonical!"–"}
title: ${page.title}
description: ${page.description!"–"}
language: ${page.language} indexed=${page.indexed?c} indented=${page.indented?c}
<#list page.navigation as item>
nav: ${item.name} ${item.href} current=${item.current?c}
</#list>
<#import "card.ftl" as c>
${name} | ${description!"–"}
<#list articles as a>
<@c.card of=a/>
</#list>
<#if newest??>newest: ${newest.name} ${newest.href}</#if>
<#if older??>older: ${older.name} ${older.href}</#if>
