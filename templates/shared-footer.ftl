<#-- What footer.ftl shows; it sees nothing but foot, desk and t. -->
<footer class="colophon sheet">
<p class="publisher"><a href="${desk.home}">${foot.publisher!desk.title}</a></p>
<#if desk.phone?? || desk.qq?? || desk.email?? || foot.address??>
<ul class="reach" aria-label="${t.contact}">
<#if desk.phone??>
<li>${t.phone} <#if desk.phoneHref??><a href="${desk.phoneHref}">${desk.phone}</a><#else>${desk.phone}</#if></li>
</#if>
<#if desk.qq??>
<li>${t.qq} ${desk.qq}</li>
</#if>
<#if desk.email??>
<li>${t.email} <a href="mailto:${desk.email}">${desk.email}</a></li>
</#if>
<#if foot.address??>
<li>${t.address}${t.colon}${foot.address}</li>
</#if>
</ul>
</#if>
<ul class="reach">
<#if desk.search??>
<li><a href="${desk.search}">${t.search}</a></li>
</#if>
<li><a href="${foot.archive}">${t.archive}</a></li>
<li><a href="${foot.corrections}">${t.corrections}</a></li>
</ul>
<#if foot.copyright?? || foot.icp?? || foot.police?? || foot.license?? || foot.support??>
<ul class="licences">
<#if foot.copyright??>
<li>${foot.copyright}</li>
</#if>
<#if foot.icp??>
<li>${t.icp} <a href="${foot.icp.href}">${foot.icp.name}</a></li>
</#if>
<#if foot.police??>
<li><a href="${foot.police.href}">${foot.police.name}</a></li>
</#if>
<#if foot.license??>
<li>${t.license} ${foot.license}</li>
</#if>
<#if foot.support??>
<li>${t.support} ${foot.support}</li>
</#if>
</ul>
</#if>
</footer>
