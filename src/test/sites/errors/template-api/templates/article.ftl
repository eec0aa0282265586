<p>${title?api.getClass().getName()}</p>
