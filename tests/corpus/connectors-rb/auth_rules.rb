# Every branch of getting in: which lambda runs when, how often, and what a refusal does after that.
{
  title: 'Authorization rules',
  connection: {
    fields: [{ name: 'kind', control_type: 'select', pick_list: [%w[Basic basic]] }],
    base_uri: ->(connection) { "https://#{connection['host'] || 'auth'}.example/v1/" },
    authorization: {
      type: 'multi',
      selected: ->(connection) { connection['kind'] },
      options: {
        basic: { type: 'basic_auth', apply: ->(connection) { user(connection['u']) && password(connection['p']) }, refresh_on: 401 },
        key: {
          type: 'api_key',
          apply: lambda do |connection, auth_type|
            params(key: connection['k'], at: auth_type)
            headers('X-URL': current_url, 'X-Verb': current_verb)
            payload(extra: 1) if current_verb == 'POST'
          end
        },
        credentials: {
          type: 'custom_auth', credentials: ->(connection) { headers('X-Token' => connection['token']) },
          acquire: ->(connection) { post('/login', u: connection['u']) }
        },
        custom: {
          type: 'custom_auth',
          acquire: ->(connection) { { token: get('/give').params(n: connection['n'])['access_token'], n: connection['n'].to_i + 1 } },
          apply: ->(connection) { headers(Authorization: "T #{connection['token']}", 'X-N': connection['n']) },
          refresh_on: [401, /expired/, 'exact body', '403 Forbidden'], detect_on: [/expired/, /odd/]
        },
        always: { type: 'custom_auth', acquire: -> { { token: 'good' } }, apply: ->(connection) { headers(Authorization: "T #{connection['token']}") } },
        gives_nil: { type: 'custom_auth', acquire: ->(_) {}, apply: ->(connection) { headers(Authorization: "T #{connection['token']}") } },
        refused: { type: 'custom_auth', acquire: -> { get('/s400') }, apply: -> { headers(Authorization: 'T') } },
        failing: { type: 'custom_auth', acquire: -> { error('no login') }, apply: -> { headers(Authorization: 'T') } },
        by_token_url: {
          type: 'oauth2', client_id: 'ci', client_secret: ->(connection) { connection['cs'] },
          authorization_url: -> { 'https://auth.example/consent?response_type=code' }, token_url: ->(_connection) { 'https://auth.example/give' },
          apply: ->(_connection, token, auth_type) { headers(Authorization: "Bearer #{token}", 'X-Type': auth_type) }
        },
        by_refresh: {
          type: 'OAuth2', refresh: ->(_connection, token) { [{ access_token: 'good', refresh_token: "#{token}2" }, { extra: 1 }] },
          apply: ->(connection, token) { headers(Authorization: "Bearer #{token}", 'X-Extra': connection['extra']) }, refresh_on: 401
        },
        relative_refresh: { type: 'oauth2', refresh: ->(_, token) { post('/login', token: token) }, apply: ->(_, token) { headers(Authorization: "Bearer #{token}") } },
        no_way: { type: 'oauth2', apply: ->(_, token) { headers(Authorization: "Bearer #{token}") } },
        by_code: {
          type: 'oauth2', acquire: ->(_connection, code, uri) { [{ access_token: code }, 'owner', { uri: uri }] },
          refresh: -> { post('https://auth.example/give', a: 1).request_format_www_form_urlencoded },
          apply: ->(_, token) { headers(Authorization: "Bearer #{token}") }
        },
        none: { type: 'none', acquire: -> { { token: 'good' } } },
        calls: { type: 'api_key', apply: -> { call('plain', 'x') } },
        too_many: { type: 'api_key', apply: ->(one, two, three) { headers(x: [one, two, three].inspect) } }
      }
    }
  },
  test: ->(_connection) { get('test') },
  methods: {
    plain: ->(url) { get(url) },
    special: ->(url) { get(url).auth_type('special') },
    write: ->(url) { post(url, a: 1) },
    handled: ->(url) { get(url).after_error_response(401) { |_code, _body, _headers, message| "handled #{message}" } },
    lazily: ->(url) { get(url) && [get(url)['path'], get(url).presence && 1] }
  },
  actions: {
    mutate: {
      execute: lambda do |connection, input|
        first = get(input['url'])['auth']
        connection['token'] = 'changed'
        { first: first, seen: connection['token'], second: get('again')['auth'] }
      end
    }
  }
}
