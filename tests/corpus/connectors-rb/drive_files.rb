{
  title: 'Drive & Sheets (service account)',

  connection: {
    fields: [
      { name: 'service_account_email', label: 'Service account e-mail', optional: false, control_type: 'email' },
      { name: 'private_key', control_type: 'password', multiline: true, optional: false, hint: 'Begins with -----BEGIN PRIVATE KEY-----' },
      { name: 'subject', label: 'Acts as', optional: true },
      {
        name: 'scopes', control_type: 'multiselect', delimiter: ' ', optional: true,
        pick_list: [
          ['Drive', 'https://auth.drive.example/drive'],
          ['Sheets', 'https://auth.drive.example/spreadsheets'],
        ],
      },
    ],

    authorization: {
      type: 'custom_auth',
      # JWT bearer: no consent page, the token lives for an hour
      acquire: lambda do |connection|
        iat = (connection['iat'] || now.to_i).to_i
        claims = {
          'iss' => connection['service_account_email'],
          'sub' => connection['subject'].presence,
          'scope' => connection['scopes'].presence || 'https://auth.drive.example/drive',
          'aud' => 'https://oauth2.drive.example/token',
          'iat' => iat,
          'exp' => iat + 1.hour.to_i,
        }.compact
        # authors paste keys with \n written out
        key = connection['private_key'].gsub('\n', "\n")
        assertion = workato.jwt_encode(claims, key, 'RS256', kid: 'k1')
        post('https://oauth2.drive.example/token').
          payload(grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: assertion).
          request_format_www_form_urlencoded.
          after_response { |_code, body, _headers| body.slice('access_token', 'expires_in').merge('acquired' => body['token_type'] || 'Bearer') }
      end,
      refresh_on: [401, 'Unauthorized', /invalid_credentials/i],
      apply: ->(connection) { headers('Authorization' => "Bearer #{connection['access_token']}") },
    },

    base_uri: ->(_) { 'https://www.drive.example/' },
  },

  test: ->(connection) { get('drive/v3/about', fields: 'user(displayName,emailAddress)')['user'] || {} },

  methods: {
    # column number <-> letters: 1 -> A, 27 -> AA
    letters: lambda do |n|
      s = ''
      while n > 0
        n, r = (n - 1).divmod(26)
        s = (65 + r).chr + s
      end
      s
    end,
    number: ->(letters) { letters.upcase.each_char.inject(0) { |sum, c| sum * 26 + (c.ord - 'A'.ord + 1) } },
    a1: lambda { |row: 1, column: 1, sheet: nil, **rest|
      "#{sheet ? "'#{sheet.gsub("'", "''")}'!" : ''}#{call('letters', column)}#{row}#{rest.any? ? rest.keys.sort.inspect : ''}"
    },
    a1_of: ->(options) { call('a1', **options.symbolize_keys) },
    header_fields: lambda do |values|
      names = (values || []).each_with_index.map { |v, i| v.to_s.strip.empty? ? "Column #{call('letters', i + 1)}" : v.to_s.strip }
      seen = Hash.new(0)
      names.map do |n|
        seen[n] += 1
        n = "#{n} (#{seen[n]})" if seen[n] > 1
        { name: n.parameterize(separator: '_').presence || "col_#{n.encode_hex}", label: n, sticky: true }
      end
    end,
    rows_to_hashes: lambda do |values, fields|
      keys = fields.pluck(:name)
      values.map { |row| keys.zip(row).reject { |_, v| v.nil? || v == '' }.to_h }
    end,
    query: lambda do |filters|
      clauses = filters.flat_map do |key, value|
        case key.to_sym
        when :folder then Array(value).map { |v| "'#{v}' in parents" }
        when :name then %W[name\ contains\ '#{value.gsub(/['\\]/) { |m| '\\' + m }}']
        when :mime then ["mimeType #{value.start_with?('!') ? '!=' : '='} '#{value.delete_prefix('!')}'"]
        when :after then "modifiedTime > '#{value.to_time.utc.strftime('%FT%T')}'"
        when :trashed then "trashed = #{value.is_true?}"
        else next
        end
      end
      clauses.compact.join(' and ').presence
    end,
    list_all: lambda do |path, key, params|
      items, token, guard = [], nil, 0
      loop do
        page = get(path).params(params.merge(pageToken: token).compact)
        items += page[key] || []
        token = page['nextPageToken']
        break unless token && (guard += 1) < 3
      end
      items
    end,
    multipart_related: lambda do |metadata, content, type|
      boundary = "b#{metadata.to_json.md5_hexdigest[0..7]}"
      body = +''
      body << "--#{boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n" << metadata.to_json << "\r\n"
      body << "--#{boundary}\r\nContent-Type: #{type}\r\nContent-Transfer-Encoding: base64\r\n\r\n#{content.encode_base64}\r\n--#{boundary}--"
      [body, boundary]
    end,
    size_text: lambda do |bytes|
      units = %w[B KB MB GB]
      exponent = bytes.to_i.zero? ? 0 : [(Math.log(bytes.to_i) / Math.log(1024)).floor, units.length - 1].min
      value = bytes.to_i / (1024.0**exponent)
      "#{value.round(exponent.zero? ? 0 : 1).to_s.sub(/\.0\z/, '')} #{units[exponent]}"
    end,
    tree: lambda do |flat|
      by_parent = flat.group_by { |f| f['parent'] }
      build = lambda do |id|
        (by_parent[id] || []).sort_by { |f| [f['folder'] ? 0 : 1, f['name'].downcase] }.map do |f|
          children = build.(f['id'])
          f.slice('id', 'name').merge(children.any? ? { 'children' => children } : {})
        end
      end
      build[nil]
    end
  },

  streams: {
    file: lambda do |input, from, to, size|
      get("drive/v3/files/#{input['id']}?alt=media").
        headers(Range: "bytes=#{from}-#{to}").
        response_format_raw.
        after_error_response(416) { |_code, _body, _headers, _message| ['', true] }.
        after_response { |code, body, headers| total = headers['content_range'].to_s.split('/').last.to_i; [body, code == 200 || body.bytesize < size || from + body.bytesize >= total] }
    end,
  },

  object_definitions: {
    file: {
      fields: lambda do
        [
          { name: 'id', label: 'File ID' }, { name: 'name' }, { name: 'mimeType', label: 'MIME type' },
          { name: 'size', type: 'integer', control_type: 'number', parse_output: 'integer_conversion' },
          { name: 'modifiedTime', type: 'date_time', parse_output: 'date_time_conversion' },
          { name: 'owners', type: 'array', of: 'object', properties: [{ name: 'emailAddress' }] },
        ]
      end,
    },
    row: {
      fields: lambda do |_connection, config_fields|
        next [] unless config_fields['spreadsheet'].present?

        range = call('a1_of', 'sheet' => config_fields['sheet'], 'row' => 1)
        values = get("https://sheets.drive.example/v4/spreadsheets/#{config_fields['spreadsheet']}/values/#{range.encode_url}", majorDimension: 'ROWS')['values']
        call('header_fields', values&.first)
      end,
    },
  },

  actions: {
    search_files: {
      title: 'Search files',
      description: "Search <span class='provider'>files</span> in <span class='provider'>Drive</span>",
      help: -> { 'Searches files.' },
      input_fields: ->(_od) { [{ name: 'name' }, { name: 'folder', control_type: 'tree', pick_list: 'folders', tree_options: { selectable_folder: true } }, { name: 'after', type: 'timestamp' }, { name: 'trashed', type: 'boolean' }] },
      execute: lambda do |_connection, input|
        files = call('list_all', 'drive/v3/files', 'files', q: call('query', input), pageSize: 2, fields: "files(id,name,size),nextPageToken", orderBy: 'modifiedTime desc,name')
        { files: files.map { |f| f.merge('readable' => call('size_text', f['size'])) }, count: files.length }
      end,
      output_fields: ->(od) { [{ name: 'files', type: 'array', of: 'object', properties: od['file'].concat([{ name: 'readable' }]) }, { name: 'count', type: 'integer' }] },
      sample_output: ->(_c, _i) { { files: get('drive/v3/files', pageSize: 1)['files'] } },
    },
    download: {
      execute: ->(_c, input) { { content: workato.stream.out('file', id: input['id']), name: get("drive/v3/files/#{input['id']}?fields=name")['name'] } },
      output_fields: ->(_) { [{ name: 'content', type: 'stream' }, { name: 'name' }] },
    },
    upload_small: {
      execute: lambda do |_connection, input|
        body, boundary = call('multipart_related', { name: input['name'], parents: [input['folder']].compact }, input['content'], input['type'] || 'text/plain')
        post('upload/drive/v3/files?uploadType=multipart').
          headers('Content-Type': "multipart/related; boundary=#{boundary}").
          request_body(body)
      end,
    },
    upload_large: {
      execute: lambda do |_connection, input, _eis, _eos, continue|
        location = continue['location'] ||
                   post('upload/drive/v3/files', { name: input['name'] }).params(uploadType: 'resumable').
                   headers('X-Upload-Content-Type' => 'application/octet-stream').
                   after_response { |_code, _body, headers| headers["location"] }.to_s
        result = nil
        workato.stream.in(input['content'], from: continue['next'].to_i, frame_size: 4) do |chunk, from, to, eof, next_from|
          result = put(location).
                   headers('Content-Range' => chunk.empty? ? "bytes */#{from}" : "bytes #{from}-#{to}/#{eof ? to + 1 : '*'}", 'Content-Type': 'application/octet-stream').
                   request_body(chunk).
                   ignore_redirection.
                   after_error_response(308) { |_code, _body, _headers, message| { 'incomplete' => message } }.
                   after_response { |code, body, _headers| code == 308 ? { 'incomplete' => true } : body }.
                   presence
          checkpoint!(continue: { location: location, next: next_from }) unless eof
        end
        result.merge('to' => location.to_s[/upload_id=(\w+)/, 1])
      end,
    },
    append_row: {
      input_fields: ->(od) { [{ name: 'row', type: 'object', properties: od['row'] }] },
      execute: lambda do |_connection, input, schema|
        columns = schema.find { |f| f['name'] == 'row' }&.dig('properties')&.map { |f| f['name'] } || input['row'].keys
        values = columns.map { |c| (v = input.dig('row', c)).is_a?(Array) ? v.join(', ') : v }
        post("https://sheets.drive.example/v4/spreadsheets/#{input['spreadsheet']}/values/#{(input['sheet'] || 'Sheet1').encode_url}:append").
          params(valueInputOption: 'USER_ENTERED', insertDataOption: 'INSERT_ROWS').
          payload(values: [values])['updates']
      end,
    },
    find_rows: {
      execute: lambda do |_connection, input|
        values = get("https://sheets.drive.example/v4/spreadsheets/s1/values/A:Z")['values']
        fields = call('header_fields', values.shift)
        rows = call('rows_to_hashes', values, fields)
        rows = rows.where(input['where']) if input['where'].present?
        { rows: rows.to_a.first(5), names: rows.pluck('name').compact.uniq, summary: rows.map { |r| [r['name'], r['age'] || '?'] }.format_map('%s:%s').smart_join(' | ') }
      end,
    },
  },

  triggers: {
    new_file: {
      input_fields: ->() { [{ name: 'folder' }, { name: 'since', type: 'timestamp' }] },
      poll: ->(_connection, input, closure) do
        closure = { 'cursor' => (input['since'] || 1.hour.ago).to_time.utc.iso8601, 'ids' => [] } if closure.blank?
        params = { q: call('query', { folder: input['folder'], after: closure['cursor'] }.compact), pageSize: 2, pageToken: closure['token'], orderBy: 'modifiedTime' }.reject { |_, v| v.nil? }
        page = get('drive/v3/files').params(params)
        fresh = (page['files'] || []).reject { |f| closure['ids'].include?(f['id']) }
        newest = fresh.map { |f| f['modifiedTime'] }.push(closure['newest']).compact.max
        more = page['nextPageToken'].present?
        { events: fresh, can_poll_more: more, next_poll: more ? closure.merge('token' => page['nextPageToken'], 'newest' => newest) : { 'cursor' => newest || closure['cursor'], 'ids' => fresh.last(2).map { |f| f['id'] } } }
      end,
      dedup: ->(f) { f.values_at('id', 'modifiedTime').join('-') },
    },
    push: {
      webhook_subscribe: lambda do |webhook_url, _connection, input, recipe_id|
        channel = post('drive/v3/changes/watch', id: "ch-#{recipe_id.to_s[0, 0]}#{input['seed']}", type: 'web_hook', address: webhook_url, expiration: (now + 7.days).to_i * 1000)
        [{ id: channel['id'], resource: channel['resourceId'] }, Time.at(channel['expiration'].to_i / 1000)]
      end,
      webhook_unsubscribe: ->(sub) { post('drive/v3/channels/stop', id: sub['id'], resourceId: sub[:resource]).after_error_response(404) { {} } },
      webhook_notification: ->(_input, payload, _e, _s, headers, params) { headers['X-Goog-Resource-State'] == 'sync' ? nil : { state: headers['X-Goog-Resource-State'], n: params['n'], body: payload } },
    },
  },

  pick_lists: {
    folders: lambda do |_connection, **args|
      parent = args[:__parent_id].presence || 'root'
      get('drive/v3/files', q: "'#{parent}' in parents and mimeType = 'folder'")['files']&.map { |f| [f['name'], f['id'], f['id'], true] }
    end,
    sheets: ->(_connection, spreadsheet:) { spreadsheet.blank? ? [] : get("https://sheets.drive.example/v4/spreadsheets/#{spreadsheet}", fields: 'sheets.properties')['sheets'].map { |s| s['properties'].values_at('title', 'sheetId') } },
  },
}
