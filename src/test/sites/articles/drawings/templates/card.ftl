<#macro card of>
<a href="${of.href}">${of.title}</a> ${of.published.shortText}<#if of.pinned> pinned</#if>
</#macro>
