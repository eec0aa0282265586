<#macro card of>
card: ${of.href}
  ${of.kicker!"–"} / ${of.title} / ${of.subtitle!"–"}
  ${of.summary}
  ${of.published.iso} ${of.published.text} ${of.published.shortText}
  ${(of.section.name)!"–"} ${(of.section.href)!"–"} | ${of.authors?join(", ", "–")} | reads ${of.reads!"–"} | pinned=${of.pinned?c}
<#if of.picture??>
  picture: ${of.picture.src} ${of.picture.width}×${of.picture.height} alt="${of.picture.alt}" ${of.picture.caption!"–"} / ${of.picture.credit!"–"}
</#if>
</#macro>
