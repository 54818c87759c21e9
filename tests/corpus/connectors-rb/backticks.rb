{ title: 'Shell', methods: { a: -> { `ls` } } }
