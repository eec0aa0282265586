	<p>	${subtitle}</p>
