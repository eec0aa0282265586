<p>${page.masthed.title}</p>
