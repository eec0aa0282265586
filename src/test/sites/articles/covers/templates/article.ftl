<#if cover??>
cover: ${cover.src} ${cover.width}×${cover.height} alt="${cover.alt}" ${cover.caption!"–"} / ${cover.credit!"–"}
</#if>
${body}
