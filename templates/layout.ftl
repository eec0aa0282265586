<#-- The frame of every page; kind (home, section, article, notice) names the page's layout to the style sheet. -->
<#import "labels.ftl" as labels>
<#assign t = labels.t>
<#macro frame kind>
<!DOCTYPE html>
<html lang="${page.language}"<#if page.indented> class="indented"</#if>>
<head>
<#include "head.ftl">
</head>
<body id="large" class="${kind}">
<a class="skip" href="#content">${t.skip}</a>
<#include "masthead.ftl">
<main id="content" class="sheet" tabindex="-1">
<#nested>
</main>
<#include "footer.ftl">
</body>
</html>
</#macro>
