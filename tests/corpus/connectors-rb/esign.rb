# Document signing: PKCE, multipart uploads, binary downloads, streams, static webhooks
{
  title: 'eSign',

  connection: {
    fields: [
      { name: 'environment', control_type: 'select', options: [['Demo', 'demo'], ['Production', 'www']], optional: false, extends_schema: true },
      { name: 'client_id', optional: false }
    ],
    extended_fields: lambda do |connection|
      connection['environment'] == 'demo' ? [{ name: 'demo_account', optional: true }] : []
    end,
    authorization: {
      type: 'oauth2',
      client_id: ->(connection) { connection['client_id'] },
      client_secret: 'none',
      authorization_url: ->(connection) { "https://#{connection['environment']}.esign.example/oauth/authorize?response_type=code&scope=signature%20extended" },
      token_url: ->(connection) { "https://#{connection['environment']}.esign.example/oauth/token" },
      pkce: ->(verifier, challenge) { { verifier: verifier, challenge: challenge, challenge_method: 'S256' } },
      acquire: lambda do |connection, code, redirect_uri, verifier|
        post("https://#{connection['environment']}.esign.example/oauth/token").
          payload({ client_id: connection['client_id'], code: code, grant_type: 'authorization_code', redirect_uri: redirect_uri, code_verifier: verifier }.compact).
          request_format_www_form_urlencoded
      end,
      identity: ->(_connection) { get('/v2/me')['email'] },
      refresh_on: [401],
      apply: lambda { |_connection, token| headers(Authorization: "Bearer #{token}") }
    },
    base_uri: ->(connection) { "https://#{connection['environment']}.esign.example" }
  },

  test: ->(_connection) { get('/v2/me') },

  webhook_keys: lambda { |params, headers, payload|
    [payload.dig('account', 'id'), headers['X-Esign-Account'], params['account']].compact.uniq
  },

  methods: {
    signers: ->(emails) { emails.to_s.split(/[\s,;]+/).reject(&:blank?).map.with_index(1) { |e, i| { email: e.downcase, order: i, name: e[/\A[^@]+/].tr('._', '  ').titleize } } },
    safe_name: lambda do |name, ext: 'pdf'|
      "#{name.parameterize(separator: '_').presence || 'document'}.#{ext}"
    end
  },

  actions: {
    send_document: {
      title: 'Send a document',
      input_fields: lambda do
        [
          { name: 'file_name', optional: false }, { name: 'content', optional: false },
          { name: 'emails', optional: false, hint: 'One or more, separated by commas' },
          { name: 'expires', type: 'date_time', optional: true }
        ]
      end,
      execute: lambda do |_connection, input|
        upload = post('/v2/documents').
                   payload(file: [input['content'], 'application/pdf'], name: input['file_name'], folder: nil).
                   request_format_multipart_form
        agreement = post('/v2/agreements',
                         document: upload['items'].first['id'],
                         signers: call('signers', input['emails']),
                         expires: input['expires'],
                         reminders: { every: 2.days.to_i, times: 3 })
        agreement.slice('path', 'body')
      end,
      output_fields: -> { [{ name: 'path' }, { name: 'body' }] }
    },

    download: {
      input_fields: -> { [{ name: 'id', type: 'integer', optional: false }] },
      execute: lambda do |_connection, input|
        content = get("/v2/documents/#{input['id']}/raw").headers(Accept: 'application/pdf').response_format_raw
        { content: content.encode_base64, size: content.size, sha: content.sha1.encode_hex, md5: content.md5_hexdigest }
      end
    },

    stream_upload: {
      input_fields: -> { [{ name: 'file', type: 'stream', optional: false }] },
      execute: lambda do |_connection, input|
        parts = []
        workato.stream.in(input['file'], frame_size: 4) do |chunk, from, to, eof, next_from|
          parts << put('/v2/uploads/1').headers('Content-Range': "bytes #{from}-#{to}/*").params(last: eof).request_body(chunk)['body']
        end
        { parts: parts }
      end
    },

    stream_download: {
      execute: ->(_connection, input) { { file: workato.stream.out('document', { id: input['id'] }) } }
    }
  },

  streams: {
    document: lambda do |input, from, to, size|
      data = get("/v2/documents/#{input['id']}/raw").headers(Range: "bytes=#{from}-#{to}").response_format_raw.to_s
      [data, data.size < size]
    end
  },

  triggers: {
    agreement_signed: {
      webhook_key: ->(connection, input) { input['account'].presence || connection['client_id'] },
      webhook_payload_type: 'parsed',
      webhook_notification: lambda do |input, payload, _eis, _eos, headers, params|
        next if payload['event'] != 'signed' || (input['only'].present? && !payload.dig('agreement', 'name').to_s.match?(/#{Regexp.escape(input['only'])}/i))

        { id: payload.dig('agreement', 'id'), event: payload['event'], signed_at: payload['at']&.to_time&.in_time_zone('UTC'), from: params['src'], sign: headers['X-Esign-Signature'] }
      end,
      dedup: ->(e) { e['id'] },
      input_fields: -> { [{ name: 'account' }, { name: 'only' }] },
      output_fields: -> { [{ name: 'id' }, { name: 'event' }, { name: 'signed_at', type: 'timestamp' }] }
    }
  }
}
