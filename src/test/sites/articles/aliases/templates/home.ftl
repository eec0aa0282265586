root: ${page.root}
path: ${page.path}
canonical: ${page.canonical!"–"}
title: ${page.title}
description: ${page.description!"–"}
language: ${page.language} indexed=${page.indexed?c} indented=${page.indented?c}
<#assign m = page.masthead, f = page.footer>
masthead: ${m.title} | ${m.subtitle!"–"} | ${m.home} | ${m.phone!"–"} ${m.phoneHref!"–"} | ${m.qq!"–"} | ${m.email!"–"}
<#if m.logo??>
logo: ${m.logo.src} ${m.logo.width}×${m.logo.height} alt="${m.logo.alt}"
</#if>
footer: ${f.publisher!"–"} | ${f.copyright!"–"} | ${f.license!"–"} | ${f.support!"–"} | ${f.address!"–"} | ${f.archive} | ${f.corrections}
<#if f.icp??>
icp: ${f.icp.name} ${f.icp.href}
</#if>
<#if f.police??>
police: ${f.police.name} ${f.police.href}
</#if>
<#list page.navigation as item>
nav: ${item.name} ${item.href} current=${item.current?c}
</#list>
<#import "card.ftl" as c>
<#if lead??>
lead:
<@c.card of=lead/>
</#if>
<#list pinned>
pinned:
<#items as a>
<@c.card of=a/>
</#items>
</#list>
<#list newest>
newest:
<#items as a>
<@c.card of=a/>
</#items>
</#list>
<#list sections as s>
section: ${s.name} ${s.href} ${s.description!"–"}
<#list s.articles as a>
<@c.card of=a/>
</#list>
</#list>
