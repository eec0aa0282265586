<h1>${title}</h1>
<p>页脚</p><#include "脚注.ftl">
