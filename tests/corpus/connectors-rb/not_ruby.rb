{ title: 'Broken', actions: { a: { execute: lambda { |c| get( } } }
