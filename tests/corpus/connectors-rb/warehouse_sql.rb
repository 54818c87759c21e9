{
  title: 'Warehouse SQL API',
  connection: {
    fields: [
      { name: 'account', optional: false }, { name: 'warehouse' }, { name: 'role' },
      { name: 'client_id', optional: false }, { name: 'client_secret', optional: false, control_type: 'password' }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: ->(connection) {
        post("https://#{connection['account']}.warehouse.example/oauth/token-request")
          .user(connection['client_id'])
          .password(connection['client_secret'])
          .payload(grant_type: 'client_credentials', scope: "session:role:#{(connection['role'] || 'public').upcase}")
          .request_format_www_form_urlencoded
          .after_response { |_code, body, _headers| { 'access_token' => body['access_token'], 'issued' => true } }
      },
      refresh_on: [401, 390144, '390318'],
      apply: ->(connection) {
        headers('Authorization' => "Bearer #{connection['access_token']}", 'Snow-Token-Type': 'OAUTH')
      }
    },
    base_uri: ->(connection) { "https://#{connection['account']}.warehouse.example" }
  },

  test: ->(connection) { post('/api/v2/statements', statement: 'select 1', warehouse: connection['warehouse']) },

  methods: {
    quote_identifier: ->(name) { name =~ /\A[A-Z_][A-Z0-9_$]*\z/ ? name : "\"#{name.gsub('"', '""')}\"" },
    literal: lambda do |value|
      case value
      when nil then 'NULL'
      when true, false then value.to_s.upcase
      when Numeric then value.to_s
      when Time, Date then "'#{value.iso8601}'"
      when Array then value.map { |v| call('literal', v) }.join(', ')
      else "'#{value.to_s.quote}'"
      end
    end,
    where: lambda { |conditions|
      return '' if conditions.blank?

      clauses = conditions.map do |column, value|
        column = call('quote_identifier', column)
        if value.nil? then "#{column} IS NULL"
        elsif value.is_a?(Array) then "#{column} IN (#{call('literal', value)})"
        else "#{column} = #{call('literal', value)}"
        end
      end
      "WHERE #{clauses * ' AND '}"
    },
    rows: lambda do |result|
      meta = result.dig('resultSetMetaData', 'rowType') || []
      converters = meta.map do |m|
        case m['type']
        when 'fixed' then m['scale'].to_i > 0 ? ->(v) { v && v.to_f } : ->(v) { v && v.to_i }
        when 'boolean' then ->(v) { v.nil? ? nil : v.to_s.casecmp?('true') }
        when 'date' then ->(v) { v && ('1970-01-01'.to_date + v.to_i).iso8601 }
        else ->(v) { v }
        end
      end
      names = meta.map { |m| m['name'].downcase }
      (result['data'] || []).map { |row| names.zip(row.each_with_index.map { |v, i| converters[i].call(v) }).to_h }
    end,
    type_of: lambda { |t| { 'fixed' => 'integer', 'real' => 'number', 'boolean' => 'boolean', 'date' => 'date', 'timestamp_ntz' => 'date_time' }.fetch(t, 'string') }
  },

  object_definitions: {
    row: {
      fields: lambda { |_c, config|
        next [] unless config['columns'].present?

        config['columns'].split("\n").map(&:strip).reject(&:empty?).map do |line|
          name, type = line.split(/\s+/, 2)
          { name: name.downcase, label: name.labelize, type: call('type_of', type.to_s.downcase), optional: true }
        end
      }
    }
  },

  actions: {
    run_query: {
      title: 'Run long query',
      input_fields: -> { [{ name: 'statement', control_type: 'text-area', optional: false }, { name: 'binds', type: 'array', of: 'object' }] },
      execute: lambda do |connection, input, _eis, _eos, continue|
        handle = continue.present? ? continue['handle'] : nil
        if handle
          result = get("/api/v2/statements/#{handle}").params(tries: continue['tries'])
        else
          binds = (input['binds'] || []).each_with_index.map { |b, i| [(i + 1).to_s, { type: b['type'] || 'TEXT', value: b['value'].to_s }] }.to_h
          result = post('/api/v2/statements').params(async: true, requestId: 'fixed').payload({ statement: input['statement'], warehouse: connection['warehouse']&.upcase, bindings: binds.presence }.compact)
        end
        if result['code'].to_s == '333334'
          reinvoke_after(seconds: 12, continue: { handle: result['statementHandle'], tries: (continue['tries'] || 0) + 1 })
        end
        { rows: call('rows', result), handle: result['statementHandle'], tries: continue['tries'] || 0 }
      end,
      output_fields: ->(od) { [{ name: 'rows', type: 'array', of: 'object', properties: od['row'] }, { name: 'handle' }] }
    },

    select_rows: {
      config_fields: [{ name: 'columns', control_type: 'text-area', hint: "One a line:\nNAME type" }],
      input_fields: ->(od) { [{ name: 'table', optional: false }, { name: 'limit', type: 'integer', convert_input: 'integer_conversion' }] + od['row'] },
      execute: lambda do |_connection, input, eis|
        columns = eis.pluck('name') - %w[table limit columns]
        filters = columns.each_with_object({}) { |c, h| h[c.upcase] = input[c] if input.key?(c) }
        statement = <<~SQL.squish
          SELECT #{columns.map { |c| call('quote_identifier', c.upcase) }.join(', ').presence || '*'}
          FROM #{input['table'].split('.').map { |p| call('quote_identifier', p) }.join('.')}
          #{call('where', filters)}
          #{"LIMIT #{input['limit']}" if input['limit']}
        SQL
        post('/api/v2/statements', statement: statement).slice('body')
      end,
      output_fields: ->(od) { [{ name: 'body' }] }
    },

    upload_rows: {
      execute: lambda do |_connection, input|
        io = workato.csv.generate(force_quotes: true, col_sep: '|') { |csv| input['rows'].each { |r| csv << r.values } }
        checkpoint!(continue: { done: 1 })
        put('/stage/file.csv').headers('Content-Type' => 'text/csv').request_body(io).response_format_raw.to_s.length
        { csv: io, lines: io.lines.count, digest: io.encode_sha256.encode_hex.first(12) }
      end
    },

    lookup_rate: {
      execute: lambda do |_connection, input|
        row = lookup('rates', 'Code' => input['code'])
        { rate: row['Rate'], env: account_property('env'), none: lookup('nope', a: 1) }
      end
    }
  }
}
