<#-- What bench/hugo/layouts/_default/single.html makes. -->
<#import "plain.ftl" as plain>
<@plain.frame type="article" image=(cover.src)!"">
<article>
<nav aria-label="位置"><#list breadcrumbs as crumb><a href="${crumb.href}">${crumb.name}</a> </#list></nav>
<header>
<#if kicker??><p>${kicker}</p></#if>
<h1>${title}</h1>
<#if subtitle??><p>${subtitle}</p></#if>
<p><time datetime="${published.iso}">${published.text}</time>
<#if source??><span>来源：${source.name}</span></#if>
<#list byline as author><span>${author.role!""} ${author.name}</span> </#list></p>
</header>
<#if cover??><figure><img src="${cover.src}" alt="资料图" width="60" height="40"></figure></#if>
<div>
${body}
</div>
<footer>
<p><#list credits as credit>${credit.role}：${credit.names?join("、")} </#list></p>
<ul><#list tags as tag><li><a href="${tag.href}">${tag.name}</a></li></#list></ul>
<nav aria-label="前后">
<#if next??><a rel="prev" href="${next.href}">${next.name}</a></#if>
<#if previous??><a rel="next" href="${previous.href}">${previous.name}</a></#if>
</nav>
</footer>
</article>
</@plain.frame>
