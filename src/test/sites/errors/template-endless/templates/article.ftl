<p>${title}</p>
<#include "article.ftl">
