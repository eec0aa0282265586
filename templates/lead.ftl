<#-- The lead of the front page: kicker, headline and subtitle over a large picture, then the summary. -->
<article class="lead<#if lead.picture??> with-picture</#if>">
<@cards.headline of=lead level=2 subtitle=true/>
<#if lead.picture??>
<div class="frame">
<@cards.image picture=lead.picture first=true sizes="(min-width: 60em) 40rem, 100vw"/>
</div>
</#if>
<div class="words">
<#if lead.summary?has_content>
<p class="summary">${lead.summary}</p>
</#if>
<@cards.facts of=lead section=true full=true/>
</div>
</article>
