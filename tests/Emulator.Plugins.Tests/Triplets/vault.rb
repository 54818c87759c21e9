{
  title: 'Vault',

  connection: {
    fields: [
      { name: 'user', optional: false },
      { name: 'password', optional: false, control_type: 'password' }
    ],
    base_uri: ->(_connection) { 'https://vault.example/' },
    authorization: { type: 'custom_auth', apply: ->(_connection) {} }
  },

  streams: {
    pages: lambda do |input, from, to, _size|
      all = input['text']
      [all.byteslice(from, to - from + 1).to_s, to + 1 >= all.bytesize]
    end
  },

  methods: {
    secured: lambda do |connection, request|
      request.
        tls_client_cert(certificate: connection['certificate'], key: connection['key']).
        tls_server_certs(certificates: [connection['root']])
    end
  },

  actions: {
    open_box: {
      execute: lambda do |connection, input|
        get("boxes/#{input['id']}", full: true).user(connection['user']).password(connection['password']).digest_auth
      end
    },

    write_list: {
      execute: lambda do |_connection, input|
        rows = workato.csv.parse(input['text'], headers: true, col_sep: ';')
        text = workato.csv.generate(headers: %w[name count]) do |csv|
          rows.each { |row| csv << [row['name'], row['count'].to_i + 1] }
        end
        { rows: rows.size, stored: post('lists').request_body(text).headers('Content-Type' => 'text/csv') }
      end
    },

    give_file: { execute: ->(_connection, input) { { file: workato.stream.out('pages', text: input['text']) } } },

    read_file: {
      execute: lambda do |_connection, input|
        frames = []
        workato.stream.in(input['file'], from: input['from'] || 0, frame_size: 4) do |chunk, from, to, eof, next_from|
          frames << { text: chunk, from: from, to: to, eof: eof, next: next_from }
        end
        { frames: frames }
      end
    },

    shake_hands: { execute: ->(connection, input) { call('secured', connection, get(input['url'])) } }
  }
}
