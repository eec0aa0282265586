<#-- The lines beside an article's text: when, from where, by whom, how often read. -->
<p><time datetime="${published.iso}">${published.text}</time></p>
<#if updated??>
<p>${t.updated}${t.colon}<time datetime="${updated.iso}">${updated.text}</time></p>
</#if>
<#if source??>
<p>${t.source}${t.colon}<#if source.href??><a href="${source.href}">${source.name}</a><#else>${source.name}</#if></p>
</#if>
<#if byline?has_content>
<ul class="byline" aria-label="${t.by}">
<#list byline as author>
<li><#if author.role??><span class="role">${author.role}</span> </#if><b><a href="${author.href}">${author.name}</a></b><#if author.organization??>${t.open}${author.organization}${t.close}</#if></li>
</#list>
</ul>
</#if>
<#if reads??>
<p>${reads} ${t.reads}</p>
</#if>
