<p>${page.getClass()}</p>
