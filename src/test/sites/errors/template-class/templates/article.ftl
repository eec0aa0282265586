<p>${title.getClass()}</p>
