<#-- The top of every page: the nameplate, the box beside it with the date, the search and the newsroom's contacts, the sections. -->
<#assign head = page.masthead>
<header class="masthead sheet">
<@shared template="shared-nameplate.ftl" head=head kind=kind/>
<div class="ear<#if head.phone?? || head.qq?? || head.email??> boxed</#if>">
<p class="today" data-today></p>
<p class="reading"><a href="#large">${t.larger}</a><a href="#top">${t.standard}</a><#if page.otherEdition??><a lang="${page.otherEdition.language}" hreflang="${page.otherEdition.language}" href="${page.otherEdition.href}">${page.otherEdition.name}</a></#if></p>
<#-- The search page has a form of its own. Without JavaScript this one still leads there. -->
<#if head.search?? && !page.path?ends_with("/" + head.search)>
<form class="find" role="search" action="${head.search}"><input name="q" type="search" aria-label="${t.searching.label}" placeholder="${t.searching.label}" autocomplete="off" enterkeyhint="search"><button>${t.search}</button></form>
</#if>
<@shared template="shared-contact.ftl" head=head t=t/>
</div>
</header>
<@shared template="shared-sections.ftl" head=head sections=page.navigation kind=kind t=t/>
