# Accounting by XML: a session of one's own, functions in envelopes, answers that are lists of lists.
{
  title: 'Ledger intake',
  connection: {
    fields: [
      { name: 'login_username', label: 'Login', optional: false }, { name: 'login_password', control_type: 'password', optional: false },
      { name: 'company_id', optional: false }, { name: 'sender', type: 'object', properties: [{ name: 'id' }, { name: 'key', control_type: 'password' }] }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        payload = {
          'control' => {
            'senderid' => connection.dig('sender', 'id'), 'password' => connection.dig('sender', 'key'),
            'controlid' => 'session', 'uniqueid' => false, 'dtdversion' => 3.0
          },
          'operation' => {
            'authentication' => { 'login' => { 'userid' => connection['login_username'], 'companyid' => connection['company_id'], 'password' => connection['login_password'] } },
            'content' => { 'function' => { '@controlid' => 'getAPISession', 'getAPISession' => '' } }
          }
        }
        response = post('https://ledger.example/gateway', payload).
                   headers('Content-Type' => 'x-ledger-xml-request').
                   format_xml('request').
                   after_error_response(/.*/) { |code, body, _h, message| error("Login failed: #{message} #{code} #{body}") }
        result = call('parse_xml_to_hash', 'xml' => response.dig('response', 0, 'operation', 0, 'result', 0, 'data', 0, 'api', 0), 'array_fields' => [])
        { session_id: result['sessionid'], endpoint: result['endpoint'] }
      end,
      refresh_on: [401, /Invalid session/i],
      detect_on: [%r{<status>failure</status>}],
      credentials: lambda do |connection|
        headers('Content-Type' => 'x-ledger-xml-request')
        payload do |current|
          current&.[]('operation')&.[]=('authentication', { 'sessionid' => connection['session_id'] })
        end
        format_xml('request')
      end
    }
  },

  test: ->(_connection) { call('functions', [{ 'getUserPermissions' => { 'userId' => 'me' } }]) },

  methods: {
    parse_xml_to_hash: lambda do |input|
      input['xml']&.
        reject { |key, _value| key[/^@/] }&.
        inject({}) do |hash, (key, value)|
          if value.is_a?(Array)
            hash.merge(if input['array_fields']&.include?(key)
                         { key => value.map { |inner_hash| call('parse_xml_to_hash', 'xml' => inner_hash, 'array_fields' => input['array_fields']) } }
                       else
                         { key => call('parse_xml_to_hash', 'xml' => value[0], 'array_fields' => input['array_fields']) }
                       end)
          else
            value
          end
        end&.presence
    end,

    functions: lambda do |list|
      content = list.each_with_index.map { |function, index| { '@controlid' => "f#{index + 1}" }.merge(function) }
      post('https://ledger.example/gateway').
        payload('control' => { 'controlid' => now.to_i, 'dtdversion' => '3.0' }, 'operation' => { 'content' => { 'function' => content } }).
        after_response do |_code, body, _headers|
          results = body.dig('response', 0, 'operation', 0, 'result') || []
          results.each do |result|
            next if result.dig('status', 0, 'content!') == 'success'

            errors = (result.dig('errormessage', 0, 'error') || []).map { |e| %w[errorno description2].map { |k| e.dig(k, 0, 'content!') }.compact.join(' ') }
            error(errors.join("\n"))
          end
          results
        end
    end,

    render: lambda do |input|
      input.each_with_object({}) do |(key, value), hash|
        name = key.upcase
        hash[name] = case value
                     when Hash then call('render', value)
                     when Array then { name.chomp('S') => value.map { |v| v.is_a?(Hash) ? call('render', v) : v } }
                     when Date, Time then value.strftime('%m/%d/%Y')
                     when TrueClass, FalseClass then value ? 'T' : 'F'
                     else value
                     end
      end
    end
  },

  object_definitions: {
    bill: {
      fields: lambda do
        [
          { name: 'vendorid', label: 'Vendor', optional: false }, { name: 'whencreated', type: 'date', optional: false },
          { name: 'paid', type: 'boolean', convert_input: 'boolean_conversion' },
          { name: 'items', type: 'array', of: 'object', properties: [{ name: 'accountno' }, { name: 'amount', type: 'number' }, { name: 'memo' }] }
        ]
      end
    }
  },

  actions: {
    create_bill: {
      input_fields: ->(object_definitions) { object_definitions['bill'] },
      execute: lambda do |_connection, input|
        result = call('functions', [{ 'create' => { 'APBILL' => call('render', input) } }]).first
        { key: result.dig('data', 0, 'apbill', 0, 'RECORDNO', 0, 'content!'), count: result.dig('data', 0, '@count').to_i }
      end,
      output_fields: -> { [{ name: 'key' }, { name: 'count', type: 'integer' }] }
    },
    query: {
      execute: lambda do |_connection, input|
        filter = input['conditions'].map { |field, value| "#{field} = '#{value.to_s.gsub("'", %q(\\\'))}'" }.join(' AND ')
        first = call('functions', [{ 'readByQuery' => { 'object' => input['object'], 'query' => filter, 'fields' => '*', 'pagesize' => 2 } }]).dig(0, 'data', 0)
        rows = first[input['object'].downcase] || []
        id = first['@resultId']
        remaining = first['@numremaining'].to_i
        while remaining > 0
          page = call('functions', [{ 'readMore' => { 'resultId' => id } }]).dig(0, 'data', 0)
          rows.concat(page[input['object'].downcase] || [])
          remaining = page['@numremaining'].to_i
        end
        { rows: rows.map { |row| call('parse_xml_to_hash', 'xml' => row, 'array_fields' => ['LINE']) } }
      end
    },
    batch: {
      execute: ->(_connection, input) { { n: call('functions', input['names'].map { |name| { 'delete' => { 'object' => 'X', 'keys' => name } } }).size } }
    }
  },

  triggers: {
    changed_bill: {
      poll: lambda do |_connection, input, closure|
        since = (closure&.dig('since') || input['since'] || 1.hour.ago).to_time.in_time_zone('UTC')
        data = call('functions', [{ 'readByQuery' => { 'object' => 'APBILL', 'query' => "WHENMODIFIED >= '#{since.strftime('%m/%d/%Y %H:%M:%S')}'" } }]).dig(0, 'data', 0, 'apbill') || []
        { events: data.map { |row| call('parse_xml_to_hash', 'xml' => row) }, next_poll: { since: now.utc.iso8601 } }
      end,
      dedup: ->(row) { [row['RECORDNO'], row['WHENMODIFIED']].compact.join('_') }
    }
  }
}
