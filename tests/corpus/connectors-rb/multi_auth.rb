{
  title: 'Either way',
  connection: {
    fields: [
      { name: 'auth_type', control_type: 'select', options: [['Token', 'token'], ['OAuth', 'oauth']], default: 'token' }
    ],
    authorization: {
      type: 'multi',
      selected: ->(connection) { connection['auth_type'] },
      options: {
        token: {
          type: 'custom_auth',
          fields: [{ name: 'token', control_type: 'password' }],
          apply: ->(connection) { headers('X-Token': connection['token']) }
        },
        oauth: {
          type: 'oauth2',
          token_url: -> { 'https://either.example/token' },
          client_id: 'id', client_secret: 'secret',
          refresh_on: [401],
          apply: ->(_connection, token, auth_type) { headers(Authorization: "Bearer #{token}", 'X-Kind': auth_type) }
        }
      }
    },
    base_uri: ->(_) { 'https://either.example' }
  },
  test: ->(_connection) { get('/401/me') },
  methods: { kind: -> { get('/x').auth_type('special')['auth'] } }
}
