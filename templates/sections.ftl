<#-- The sections on the front page: every fourth one as wide as the page, the others side by side.
     A block opens with a picture if one of its first three articles has one; what is pinned stands at the top of the page already and is not repeated. -->
<#assign place = 0>
<#list sections as block>
<#assign articles = block.articles?filter(article -> !article.pinned)>
<#if articles?has_content>
<#assign top = (articles[0..*3]?filter(article -> article.picture??)?first)!articles[0]>
<#assign rest = articles?filter(article -> article.href != top.href)>
<#if place == 0>
<div class="blocks">
</#if>
<#assign wide = place % 4 == 0 && (articles?size > 3)>
<#assign place++>
<section class="block<#if wide> full</#if>" aria-labelledby="section-${place}">
<div class="block-head">
<h2 id="section-${place}"><a href="${block.href}">${block.name}</a></h2>
<#if wide && block.description??>
<p>${block.description}</p>
</#if>
</div>
<div class="block-body">
<@cards.card of=top summary=true names=wide/>
<#if wide>
<@cards.card of=rest[0] style="wide" summary=true names=false/>
<#assign rest = rest[1..]>
</#if>
<#if rest?has_content>
<ul class="lines">
<#list rest as article>
<@cards.line of=article/>
</#list>
</ul>
</#if>
</div>
</section>
</#if>
</#list>
<#if (place > 0)>
</div>
</#if>
