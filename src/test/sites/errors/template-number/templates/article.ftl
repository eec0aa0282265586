<p>${title + page}</p>
