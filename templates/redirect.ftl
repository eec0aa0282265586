<#-- The page at an article's old address, which leads on to the new one. -->
<#import "labels.ftl" as labels>
<#assign t = labels.t>
<!DOCTYPE html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
<link rel="stylesheet" href="${page.root}assets/theme/site.css">
</head>
<body class="notice">
<main class="sheet">
<div class="notice-text">
<h1 class="headline">${t.movedTitle}</h1>
<p>${t.movedText} <a href="${target}">${title}</a></p>
</div>
</main>
</body>
</html>
