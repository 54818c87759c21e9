'only a text'
