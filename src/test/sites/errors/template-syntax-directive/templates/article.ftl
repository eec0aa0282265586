<h1>${title}</h1>
	<#iff subtitle??>脐橙</#iff>
