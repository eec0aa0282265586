<h1>${title}</h1>
<p>标题：${titel}</p>
