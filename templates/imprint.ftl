<#-- What follows an article's text: who edited it, what was corrected, what it belongs to. -->
<#if credits?has_content || corrections?has_content || topics?has_content || tags?has_content || original?? || related?has_content || previous?? || next??>
<footer class="imprint">
<#if credits?has_content>
<p class="credits"><#list credits as line><span>${line.role} ${line.names?join(t.comma)}</span><#sep> · </#list></p>
</#if>
<#if corrections?has_content>
<section class="corrections" aria-labelledby="corrections">
<h2 id="corrections">${t.corrections}</h2>
<#list corrections as correction>
<p><time datetime="${correction.date.iso}">${correction.date.text}</time> ${correction.text}</p>
</#list>
</section>
</#if>
<#if topics?has_content || tags?has_content || original??>
<dl class="terms">
<#if topics?has_content>
<dt>${t.topics}</dt>
<dd><#list topics as topic><a href="${topic.href}">${topic.name}</a><#sep> </#list></dd>
</#if>
<#if tags?has_content>
<dt>${t.tags}</dt>
<dd><#list tags as tag><a href="${tag.href}">${tag.name}</a><#sep> </#list></dd>
</#if>
<#if original??>
<dt>${t.original}</dt>
<dd><#if original.href??><a href="${original.href}">${original.title!original.href}</a><#elseif original.title??><span>${original.title}</span></#if><#if original.author??> <span>${t.originalAuthor} ${original.author}</span></#if></dd>
</#if>
</dl>
</#if>
<#if related?has_content>
<section class="related" aria-labelledby="related">
<h2 class="label" id="related">${t.related}</h2>
<ul class="lines">
<#list related as other>
<li><a href="${other.href}"><@cards.phrases of=other.name/></a></li>
</#list>
</ul>
</section>
</#if>
<#if previous?? || next??>
<nav class="neighbours" aria-label="${t.neighbours}">
<#if previous??>
<a rel="prev" href="${previous.href}"><span>${t.previous}</span> <@cards.phrases of=previous.name/></a>
</#if>
<#if next??>
<a rel="next" href="${next.href}"><span>${t.next}</span> <@cards.phrases of=next.name/></a>
</#if>
</nav>
</#if>
</footer>
</#if>
