# OAuth 2 with the connector's own acquire and refresh.
{
  title: 'Ledger',
  connection: {
    fields: [{ name: 'client_id', optional: false }, { name: 'client_secret', control_type: 'password' }],
    authorization: {
      type: 'oauth2',
      client_id: ->(connection) { connection['client_id'] },
      client_secret: lambda { |connection| connection['client_secret'] },
      authorization_url: lambda do |connection|
        scopes = %w[read write].join(' ')
        "https://ledger.example/authorize?response_type=code&scope=#{scopes.encode_url}&client=#{connection['client_id']}"
      end,
      token_url: -> { 'https://ledger.example/token' },
      acquire: lambda do |connection, auth_code, redirect_uri|
        response = post('https://ledger.example/token').
                   payload(client_id: connection['client_id'], client_secret: connection['client_secret'],
                           grant_type: 'authorization_code', code: auth_code, redirect_uri: redirect_uri).
                   request_format_www_form_urlencoded
        [response, nil, { user_key: 'u-1' }]
      end,
      refresh: lambda do |connection, refresh_token|
        post('https://ledger.example/token').
          payload(grant_type: 'refresh_token', client_id: connection['client_id'], refresh_token: refresh_token).
          request_format_www_form_urlencoded
      end,
      refresh_on: [401, 403, /expired/],
      detect_on: [/"error":\s*"auth"/],
      apply: lambda do |connection, access_token|
        params(user_key: connection['user_key'])
        headers('Authorization' => "Bearer #{access_token}")
        headers(accept: 'application/json')
      end
    },
    base_uri: ->(_connection) { 'https://ledger.example/openapi/' }
  },
  test: ->(_connection) { get('users/me') },
  actions: {
    guarded: {
      execute: ->(_connection, input) { get('401/thing', input) }
    },
    paged: {
      input_fields: ->(_) { [{ name: 'since', type: 'date_time' }, { name: 'count', type: 'integer' }, { name: 'flag', type: 'boolean', control_type: 'checkbox', render_input: 'boolean_conversion' }] },
      execute: lambda do |_connection, input|
        get('records').params(input).headers('X-Trace': 1, 'if-none-match' => 'abc', 'Skip' => nil)
      end,
      output_fields: ->(_) { [{ name: 'items', type: 'array', of: 'object', properties: [{ name: 't', type: 'date_time' }, { name: 'id', type: 'integer' }] }] }
    }
  },
  object_definitions: {
    entry: {
      fields: lambda do |connection, config_fields, object_definitions|
        get('list')['0'] if false
        [{ name: config_fields['kind'] || 'none' }, { name: 'user', type: 'object', properties: object_definitions['user'] }]
      end
    },
    user: { fields: ->(_connection, _config_fields) { [{ name: 'first_name' }] } },
    circle: { fields: ->(_c, _f, object_definitions) { object_definitions['circle'] } },
    lost: { fields: ->(_c, _f, object_definitions) { object_definitions['nowhere'] } }
  }
}
