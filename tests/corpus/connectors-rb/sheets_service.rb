{
  title: 'Sheets by service account',
  connection: {
    fields: [
      { name: 'iss', label: 'Client email', optional: false },
      { name: 'private_key', control_type: 'password', multiline: true, optional: false },
      { name: 'sub', label: 'Act as' }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        issued = now.to_i
        claims = {
          'iss' => connection['iss'], 'sub' => connection['sub'].presence, 'scope' => %w[sheets drive.readonly].map { |s| "https://auth.sheets.example/#{s}" }.join(' '),
          'aud' => 'https://oauth.sheets.example/token', 'iat' => issued, 'exp' => issued + 1.hour.to_i
        }.compact
        jwt = workato.jwt_encode_rs256(claims, connection['private_key'].gsub(/\\n/, "\n"), kid: 'k1')
        response = post('https://oauth.sheets.example/token', grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: jwt).
                   request_format_www_form_urlencoded.
                   after_error_response(400..499, /4\d\d/) { |_c, body, _h, message| error("#{message}: #{parse_json(body)['error_description']}") }
        { access_token: response['access_token'], expires_at: (now + response['expires_in'].to_i.seconds).iso8601 }
      end,
      refresh_on: [401],
      apply: ->(connection) { headers(Authorization: "Bearer #{connection['access_token']}") }
    },
    base_uri: ->(_) { 'https://sheets.example/v4/spreadsheets/' }
  },
  test: ->(_) { get('https://drive.example/about?fields=user') },

  methods: {
    column: lambda do |index|
      letters = ''
      while index >= 0
        letters = (65 + index % 26).chr + letters
        index = index / 26 - 1
      end
      letters
    end,
    headers_of: lambda do |sheet|
      get("#{sheet[:id]}/values/#{sheet[:name].encode_url}!1:1")['values']&.first&.each_with_index&.map do |title, index|
        { name: "col_#{call('column', index)}", label: title.presence || "Column #{call('column', index)}", control_type: 'text', position: index }
      end || []
    end,
    to_rows: ->(values, fields) { values.map { |row| fields.map { |f| [f[:name], row[f[:position]]] }.to_h } },
    serial_date: ->(text) { text.blank? ? nil : (text.to_date - '1899-12-30'.to_date).to_i },
    chunks: ->(list, size) { list.each_slice(size).with_index.map { |part, i| { index: i, rows: part, last: (i + 1) * size >= list.length } } }
  },

  object_definitions: {
    row: {
      fields: lambda do |_connection, config|
        next [] unless config['spreadsheet'] && config['sheet']

        call('headers_of', { id: config['spreadsheet'], name: config['sheet'] }).map { |f| f.except(:position) }
      end
    }
  },

  actions: {
    add_rows: {
      config_fields: [
        { name: 'spreadsheet', control_type: 'tree', pick_list: 'files', tree_options: { selectable_folder: false }, optional: false },
        { name: 'sheet', control_type: 'select', pick_list: 'sheets', pick_list_params: { spreadsheet: 'spreadsheet' }, optional: false }
      ],
      input_fields: lambda do |object_definitions|
        [{ name: 'rows', type: 'array', of: 'object', properties: object_definitions['row'], optional: false }]
      end,
      execute: lambda do |_connection, input, input_schema|
        names = input_schema.dig(0, 'properties')&.pluck('name') || input['rows'].flat_map(&:keys).uniq
        range = "#{input['sheet']}!A1:#{call('column', names.length - 1)}1"
        updated = 0
        call('chunks', input['rows'], 2).each do |part|
          body = { range: range, majorDimension: 'ROWS', values: part[:rows].map { |row| names.map { |name| row[name] || '' } } }
          response = post("#{input['spreadsheet']}/values/#{range.encode_url}:append", body).params(valueInputOption: 'USER_ENTERED', insertDataOption: 'INSERT_ROWS')
          updated += response.dig('updates', 'updatedRows').to_i
        end
        { updated: updated, columns: names }
      end
    },
    batch_get: {
      execute: lambda do |_connection, input|
        get("#{input['spreadsheet']}/values:batchGet").
          params(ranges: input['ranges'].split("\n").map(&:strip).reject(&:empty?), valueRenderOption: 'UNFORMATTED_VALUE')['valueRanges'].
          each_with_object({}) { |part, all| all[part['range'][/\A'?([^'!]+)/, 1]] = part['values'].transpose.map(&:compact) }
      end
    },
    serials: { execute: ->(_, input) { { days: input['dates'].map { |d| call('serial_date', d) }, columns: [0, 25, 26, 701, 702].map { |i| call('column', i) } } } }
  },

  triggers: {
    new_row: {
      config_fields: [{ name: 'spreadsheet' }, { name: 'sheet' }],
      poll: lambda do |_connection, input, closure|
        fields = call('headers_of', id: input['spreadsheet'], name: input['sheet'])
        first = closure&.[]('row') || 2
        last = first + 1
        values = get("#{input['spreadsheet']}/values/#{input['sheet']}!#{first}:#{last}")['values'] || []
        rows = call('to_rows', values, fields).each.with_index { |row, i| row['row_number'] = first + i }
        { events: rows, next_poll: { row: first + rows.size }, can_poll_more: rows.length == 2 }
      end,
      dedup: ->(row) { "#{row['row_number']}_#{row.except('row_number').to_json.encode_sha256.encode_hex[0, 8]}" }
    }
  },

  pick_lists: {
    files: lambda do |_connection, **args|
      parent = args[:__parent_id].presence || 'root'
      get('https://drive.example/files', q: "'#{parent}' in parents and trashed = false", fields: 'files(id,name,mimeType)')['files'].
        map { |f| [f['name'], f['id'], f['id'], f['mimeType'].end_with?('folder')] }
    end,
    sheets: ->(_connection, spreadsheet:) { get(spreadsheet, fields: 'sheets.properties')['sheets'].pluck(%w[properties title], %w[properties title]) }
  }
}
