<h1>${title}</h1>
	<p>副题：${subtitle}</p>
