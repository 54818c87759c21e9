{
  title: 'Fixed',
  connection: {
    fields: [{ name: 'key' }],
    authorization: {
      type: 'api_key',
      acquire: nil,
      apply: lambda do |connection|
        case_sensitive_headers('apiKEY' => connection['key'], 'x-lower' => 'as is')
        headers('content-type': 'application/json', 'X-Nil': nil)
        if current_url.include?('special') || current_verb == 'DELETE'
          params(special: true)
        end
        payload(stamp: 1) if current_verb == 'POST'
      end
    }
  },
  actions: {
    sends: {
      execute: lambda do |_connection, input|
        { get: get('https://fixed.example/special', a: 1)['path'], post: post('https://fixed.example/p', a: 1)['body'], delete: delete('https://fixed.example/d')['path'] }
      end
    }
  }
}
