<#-- What follows an article's text: who edited it, what was corrected, what it belongs to. -->
<#if credits?has_content || corrections?has_content || topics?has_content || tags?has_content || section??>
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
<p class="terms"><span>${t.topics}${t.colon}</span>${topics?join(t.comma)}</p>
</#if>
<#if tags?has_content>
<p class="terms"><span>${t.tags}${t.colon}</span>${tags?join(t.comma)}</p>
</#if>
<#if section??>
<p class="back"><a href="${section.href}">${t.backTo}${t.openTitle}${section.name}${t.closeTitle}</a></p>
</#if>
</footer>
</#if>
