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
<#if topics?has_content>
<p class="terms"><span>${t.topics}${t.colon}</span><#list topics as topic><a href="${topic.href}">${topic.name}</a><#sep>${t.comma}</#list></p>
</#if>
<#if tags?has_content>
<p class="terms"><span>${t.tags}${t.colon}</span><#list tags as tag><a href="${tag.href}">${tag.name}</a><#sep>${t.comma}</#list></p>
</#if>
<#if original??>
<p class="original">${t.original}${t.colon}<#if original.href??><a href="${original.href}">${original.title!original.href}</a><#else>${original.title!}</#if><#if original.author??> ${t.originalAuthor} ${original.author}</#if></p>
</#if>
<#if related?has_content>
<section class="related" aria-labelledby="related">
<h2 id="related">${t.related}</h2>
<ul>
<#list related as other>
<li><a href="${other.href}">${other.name}</a></li>
</#list>
</ul>
</section>
</#if>
<#if previous?? || next??>
<nav class="neighbours" aria-label="${t.neighbours}">
<#if previous??>
<p><span>${t.previous}${t.colon}</span><a rel="prev" href="${previous.href}">${previous.name}</a></p>
</#if>
<#if next??>
<p><span>${t.next}${t.colon}</span><a rel="next" href="${next.href}">${next.name}</a></p>
</#if>
</nav>
</#if>
</footer>
</#if>
