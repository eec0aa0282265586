<#-- The front page: the lead, the other pinned articles, the newest, then a block for each section. -->
<#import "layout.ftl" as layout>
<#import "card.ftl" as cards>
<#assign t = layout.t>
<@layout.frame kind="home">
<#if lead??>
<div class="front<#if lead.picture??> pictured</#if><#if pinned?has_content> has-pinned</#if><#if newest?has_content> has-newest</#if>">
<#include "lead.ftl">
<#if pinned?has_content>
<div class="pinned">
<#list pinned[0..*3] as article>
<@cards.card of=article level=2 style=article?is_first?then("tall", "wide") summary=true names=false/>
</#list>
</div>
</#if>
<#if newest?has_content>
<#-- A short list beside a tall lead says more of each article. -->
<#assign roomy = lead.picture?? && !pinned?has_content && (newest?size < 9)>
<section class="newest<#if roomy> roomy</#if><#if (newest?size > 7)> terse</#if>" aria-labelledby="newest">
<h2 class="label" id="newest">${t.newest}</h2>
<ul class="lines">
<#list newest[0..*10] as article>
<@cards.line of=article summary=roomy/>
</#list>
</ul>
</section>
</#if>
</div>
<#if (pinned?size > 3)>
<div class="strip">
<#list pinned[3..] as article>
<@cards.card of=article level=2 style="tall" names=false/>
</#list>
</div>
</#if>
<#include "sections.ftl">
<#if (newest?size > 10)>
<section class="archive" aria-labelledby="archive">
<h2 class="label" id="archive">${t.more}</h2>
<ul class="lines">
<#list newest[10..] as article>
<@cards.line of=article/>
</#list>
</ul>
</section>
</#if>
<#else>
<p class="nothing">${t.nothing}</p>
</#if>
</@layout.frame>
