{
  title: 'Signed',
  connection: {
    fields: [{ name: 'key' }, { name: 'secret', control_type: 'password' }],
    authorization: { type: 'custom_auth', apply: ->(c) { headers('X-Key' => c['key']) } }
  },
  methods: {
    sign: lambda do |method, path, body, secret|
      text = [method.upcase, path, body.to_json].join("\n")
      text.hmac_sha256(secret).encode_hex.downcase
    end,
    jwt: ->(key) { workato.jwt_encode({ iss: 'me', exp: 1_600_000_000 }, key, 'HS256').split('.').length },
    rot: ->(text) { text.bytes.map { |b| (b ^ 1).chr }.join }
  },
  actions: {
    order: {
      execute: lambda do |connection, input|
        body = { amount: input['amount'].to_i, tags: input['tags'] || [] }
        post('https://signed.example/orders', body).headers('X-Signature': call('sign', 'post', '/orders', body, connection['secret']))
      end
    }
  }
}
