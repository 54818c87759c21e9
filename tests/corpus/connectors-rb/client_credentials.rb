{
  title: 'Client credentials',
  connection: {
    fields: [{ name: 'id' }, { name: 'secret', control_type: 'password' }, { name: 'tenant', optional: true }],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        token = post("/token").payload(grant_type: "client_credentials", scope: "a b").
          headers(Authorization: "Basic #{"#{connection['id']}:#{connection['secret']}".encode_base64}").
          request_format_www_form_urlencoded
        { access_token: token["access_token"], issued: now.to_i }
      end,
      detect_on: [/not_authorized/], refresh_on: [401, "401 Unauthorized", /Unauthorized/],
      apply: lambda { |connection| headers("Authorization": "Bearer #{connection['access_token']}") }
    },
    base_uri: lambda { |connection| "https://#{connection['tenant'] || 'www'}.cc.example" }
  },
  test: lambda { |_connection| get("/401/check") },
  actions: { both: { execute: lambda { |_c, _i| { first: get("/401/a")["path"], second: get("/401/b")["path"] } } } }
}
