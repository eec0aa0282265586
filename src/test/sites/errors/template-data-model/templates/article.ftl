<p>${.data_model.page}</p>
