<#-- What leads from a page to its feeds; it sees nothing but feeds. -->
<#list feeds as feed>
<link rel="alternate" type="${feed.type}" title="${feed.title}" href="${feed.href}">
</#list>
