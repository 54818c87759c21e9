# An ERP with token based signatures (OAuth 1.0a), a REST side, a query language and an old SOAP side.
# Account ids look like "1234567_SB1"; hosts want them as "1234567-sb1".
{
  title: 'Suite ERP (TBA)',

  connection: {
    fields: [
      {
        name: 'account_id', label: 'Account ID', optional: false,
        hint: "Click <a href='https://system.suite.example/app/setup' " \
              "target='_blank'>here</a> to find the account ID. " \
              'Use <b>_SB1</b> for sandboxes'
      },
      { name: 'consumer_key', optional: false, control_type: 'password' },
      { name: 'consumer_secret', optional: false, control_type: 'password' },
      { name: 'token_id', optional: false, control_type: 'password' },
      { name: 'token_secret', optional: false, control_type: 'password', label: 'Token secret', },
      { name: 'api_version', control_type: 'select', default: '2023_1', optional: true,
        options: [['2023.1', '2023_1'], ['2022.2', '2022_2']] },
    ],

    authorization: {
      type: 'custom_auth',

      apply: lambda do |connection|
        url = current_url
        verb = current_verb
        uri, query = url.split('?', 2)
        oauth = {
          'oauth_consumer_key' => connection['consumer_key'],
          'oauth_nonce' => connection['nonce'] || "n0nce",
          'oauth_signature_method' => 'HMAC-SHA256',
          'oauth_timestamp' => connection['stamp'] || Time.now.to_i.to_s,
          'oauth_token' => connection['token_id'],
          'oauth_version' => '1.0'
        }
        pairs = (query || '').split('&').map { |kv| k, v = kv.split('=', 2); [k, (v || '').gsub('+', '%20')] }
        pairs += oauth.map { |k, v| [k, v.encode_url] }
        base = [verb.upcase, uri.encode_url, pairs.sort.map { |p| p.join('=') }.join('&').encode_url].join('&')
        key = [connection['consumer_secret'], connection['token_secret']].map(&:encode_url) * '&'
        signature = base.hmac_sha256(key).encode_base64
        realm = connection['account_id'].upcase.tr('-', '_')
        headers(
          'Authorization' => %(OAuth realm="#{realm}", ) + oauth.merge('oauth_signature' => signature.encode_url).
            map { |k, v| "#{k}=\"#{v}\"" }.sort.join(', ')
        )
      end
    },

    base_uri: lambda do |connection|
      "https://#{connection['account_id'].downcase.gsub('_', '-')}.suitetalk.api.suite.example"
    end,
  },

  test: lambda do |_connection|
    post('/services/rest/query/v1/suiteql?limit=1', q: 'SELECT id FROM employee').headers(Prefer: 'transient')
  end,

  methods: {
    # -- the query language ------------------------------------------------
    suiteql: lambda do |args|
      args = args.with_indifferent_access
      limit = args[:limit] || 1000
      offset = args[:offset] || 0
      rows = post("/services/rest/query/v1/suiteql?limit=#{limit}&offset=#{offset}").
        headers('Prefer': 'transient').
        payload(q: args[:q].squish).
        after_error_response(/.*/) do |code, body, _header, message|
          details = begin
            parse_json(body)['o:errorDetails']
          rescue StandardError
            nil
          end
          error("#{message} (#{code}): #{(details || [{ 'detail' => body }]).map { |d| d['detail'] }.compact.join(', ')}")
        end
      { items: rows['items'] || [], more: rows['hasMore'].presence, next_offset: rows['hasMore'] ? offset + limit : nil }
    end,

    sql_value: lambda do |value|
      case value
      when nil then 'NULL'
      when TrueClass, FalseClass then value ? "'T'" : "'F'"
      when Integer, Float then value.to_s
      when /\A\d{4}-\d{2}-\d{2}\z/ then "TO_DATE('#{value}', 'YYYY-MM-DD')"
      when Array then "(#{value.map { |v| call('sql_value', v) }.join(', ')})"
      else "'#{value.to_s.gsub("'", "''")}'"
      end
    end,

    where_clause: lambda do |filters|
      filters.map do |f|
        op = { 'eq' => '=', 'ne' => '<>', 'gt' => '>', 'lt' => '<', 'in' => 'IN', 'like' => 'LIKE' }.fetch(f['op']) do |k|
          error("Unknown operator #{k.inspect}")
        end
        negate = f['not'] ? 'NOT ' : ''
        "#{negate}#{f['field']} #{op} #{call('sql_value', f['value'])}"
      end.then { |parts| parts.any? ? " WHERE #{parts.join(' AND ')}" : '' }
    end,

    # -- SOAP ---------------------------------------------------------------
    passport: lambda do |connection|
      stamp = connection['stamp'] || now.to_i.to_s
      nonce = connection['nonce'] || 'n0nce'
      base = %w[account_id consumer_key token_id].map { |k| connection[k] }.push(nonce, stamp).join('&')
      {
        'tokenPassport' => [{
          'account' => [{ 'content!' => connection['account_id'] }],
          'consumerKey' => [{ 'content!' => connection['consumer_key'] }],
          'token' => [{ 'content!' => connection['token_id'] }],
          'nonce' => [{ 'content!' => nonce }],
          'timestamp' => [{ 'content!' => stamp }],
          'signature' => [{
            '@algorithm' => 'HMAC_SHA256',
            'content!' => base.hmac_sha256("#{connection['consumer_secret']}&#{connection['token_secret']}").encode_base64
          }]
        }]
      }
    end,

    soap: lambda do |connection, action, body|
      post("/services/SuitePort_#{connection['api_version'].presence || '2023_1'}").
        payload(
          'soapenv:Header' => call('passport', connection),
          'soapenv:Body' => body
        ).
        headers('SOAPAction' => action, 'Content-Type' => 'text/xml;charset=UTF-8').
        format_xml('soapenv:Envelope',
                   '@xmlns:soapenv' => 'http://schemas.xmlsoap.org/soap/envelope/',
                   '@xmlns:xsi' => 'http://www.w3.org/2001/XMLSchema-instance',
                   '@xmlns:m' => "urn:messages_#{connection['api_version'] || '2023_1'}",
                   strip_response_namespaces: true).
        after_error_response(/.*/) do |_code, xml, _headers, message|
          fault = xml.from_xml.dig('soapenv:Envelope', 0, 'soapenv:Body', 0, 'soapenv:Fault', 0)
          error("#{message}: #{fault&.dig('faultcode', 0, 'content!')} #{fault&.dig('faultstring', 0, 'content!') || xml}")
        end.
        after_response do |_code, response, _headers|
          result = response.dig('Envelope', 0, 'Body', 0, "#{action}Response", 0)
          status = result&.values&.flatten&.find { |v| v.is_a?(Hash) && v['status'] }&.dig('status', 0) || {}
          if status['@isSuccess'] == 'false'
            detail = (status['statusDetail'] || []).map { |d| "[#{d['@type']}] #{d.dig('message', 0, 'content!')} (#{d.dig('code', 0, 'content!')})" }
            error(detail.join("\n").presence || 'Unknown fault')
          end
          result
        end
    end,

    # {"a"=>[{"content!"=>"1"}]} -> {"a"=>"1"}; attributes keep their name without @, repeated ones are lists
    plain_xml: lambda do |node|
      case node
      when Array
        node.size > 1 ? node.map { |n| call('plain_xml', n) } : call('plain_xml', node.first)
      when Hash
        attributes, rest = node.partition { |k, _| k.to_s.start_with?('@') }.map(&:to_h)
        attributes = attributes.reject { |k, _| k =~ /^@xmlns|^@xsi/ }.transform_keys { |k| k.delete('@') }
        if (text = rest.delete('content!')) && rest.empty?
          attributes.empty? ? text : attributes.merge('value' => text)
        elsif rest.empty? && attributes.empty?
          nil
        else
          rest.each_with_object(attributes) { |(k, v), memo| memo[k.split(':').last] = call('plain_xml', v) }
        end
      else node
      end
    end,

    to_soap: lambda do |hash, prefix|
      hash.inject({}) do |memo, (key, value)|
        name = key == key.upcase ? key : "#{prefix}:#{key.camelize(:lower)}"
        memo[name] =
          if value.is_a?(Hash)
            attrs = value.select { |k, _| k.to_s.start_with?('@') }
            [call('to_soap', value.except(*attrs.keys), prefix).merge(attrs)]
          elsif value.is_a?(Array)
            value.map { |v| v.is_a?(Hash) ? call('to_soap', v, prefix) : { 'content!' => v } }
          elsif [true, false].include?(value)
            [{ 'content!' => value.to_s }]
          else
            [{ 'content!' => value.respond_to?(:iso8601) ? value.iso8601 : value }]
          end
        memo
      end
    end,

    # -- schemas ------------------------------------------------------------
    # JSON schema with refs -> fields
    schema_fields: lambda do |input|
      definitions = input['definitions'] || {}
      depth = input['depth'] || 0
      (input['properties'] || {}).map do |name, prop|
        next if name == 'links' || name.start_with?('_')

        prop = definitions[prop['$ref'].split('/').last].merge('title' => prop['title']).compact if prop['$ref']
        field = { name: name, label: prop['title'] || name.underscore.humanize, sticky: depth.zero? && (input['required'] || []).include?(name) }
        case [prop['type'], prop['format']]
        when %w[string date-time]
          field.merge!(type: 'date_time', control_type: 'date_time', render_input: 'render_iso8601_timestamp', parse_output: 'parse_iso8601_timestamp')
        when %w[string date]
          field.merge!(type: :date, control_type: :date)
        when ['boolean', nil]
          field.merge!(type: 'boolean', control_type: 'checkbox', render_input: 'boolean_conversion',
                       toggle_hint: 'Select from list', toggle_field: { name: name, label: field[:label], type: :string, control_type: 'text', toggle_hint: 'Use custom value', optional: true })
        when ['integer', 'int64'], ['integer', nil]
          field.merge!(type: 'integer', control_type: 'integer', convert_input: 'integer_conversion')
        when ['number', 'double'] then field[:type] = 'number'
        when ['object', nil]
          if depth > 2
            next
          else
            field[:type] = 'object'
            field[:properties] = call('schema_fields', 'properties' => prop['properties'], 'definitions' => definitions, 'depth' => depth + 1)
          end
        when ['array', nil]
          field.merge!(type: 'array', of: 'object', properties: call('schema_fields', 'properties' => prop.dig('items', 'properties') || {}, 'definitions' => definitions, 'depth' => depth + 1))
        else
          field[:hint] = prop['description']&.truncate(30) if prop['description'].present?
          if prop['enum'].present?
            field[:control_type] = 'select'
            field[:pick_list] = prop['enum'].map { |e| [e.to_s.titleize, e] }
          end
        end
        field
      end.compact
    end,

    flatten_refs: lambda do |record|
      record.each_with_object({}) do |(k, v), h|
        if v.is_a?(Hash) && v.key?('refName')
          h["#{k}_id"], h["#{k}_name"] = v.values_at('id', 'refName')
        elsif v.is_a?(Hash) && v['items']
          h[k] = v['items'].map { |i| call('flatten_refs', i) }
        else
          h[k] = v unless k == 'links'
        end
      end
    end,

    all_pages: lambda do |path|
      items = []
      while path
        page = get(path)
        items.concat(page['items'].map { |i| call('flatten_refs', i) })
        path = (page['links'] || []).find { |l| l['rel'] == 'next' }&.fetch('href', nil)
      end
      items
    end
  },

  object_definitions: {
    record: {
      fields: lambda do |_connection, config_fields|
        next [] if config_fields['record_type'].blank?

        answer = get("/services/rest/record/v1/metadata-catalog/#{config_fields['record_type']}").
          headers(Accept: 'application/schema+json')
        call('schema_fields', 'properties' => answer['properties'], 'definitions' => answer['definitions'], 'required' => answer['required'])
      end
    },
    filter: {
      fields: -> {
        [
          { name: 'filters', type: 'array', of: 'object', item_label: 'Filter', add_item_label: 'Add another filter', empty_list_title: 'Add filters',
            properties: [
              { name: 'field', optional: false },
              { name: 'op', control_type: 'select', pick_list: :operators, optional: false },
              { name: 'value', sticky: true },
              { name: 'not', type: 'boolean', control_type: 'checkbox', convert_input: 'boolean_conversion' }
            ] }
        ]
      }
    }
  },

  actions: {
    search_records: {
      title: 'Search records',
      subtitle: 'Search records in Suite ERP',
      description: lambda do |_input, picked|
        "Search <span class='provider'>#{picked['record_type']&.pluralize || 'records'}</span> in <span class='provider'>Suite ERP</span>"
      end,
      help: { body: 'Searches by the query language.', learn_more_url: 'https://docs.suite.example', learn_more_text: 'More' },
      config_fields: [{ name: 'record_type', control_type: 'select', pick_list: 'record_types', optional: false }],
      input_fields: ->(object_definitions) { object_definitions['filter'].concat([{ name: 'columns', hint: 'Comma separated' }, { name: 'limit', type: 'integer', default: 5 }]) },
      execute: lambda do |_connection, input|
        columns = input['columns']&.split(',')&.map(&:strip)&.reject(&:empty?).presence || ['*']
        q = <<-SQL
          SELECT #{columns.join(', ')}
          FROM   #{input['record_type']}
          #{call('where_clause', input['filters'] || [])}
          ORDER BY id
        SQL
        call('suiteql', q: q, limit: input['limit'].to_i.nonzero? || 5)
      end,
      output_fields: ->(object_definitions) { [{ name: 'items', type: 'array', of: 'object', properties: object_definitions['record'] }, { name: 'more', type: 'boolean' }] },
      sample_output: ->(_connection, input) { { items: [get("/services/rest/record/v1/#{input['record_type']}?limit=1")['items']&.first].compact } },
      summarize_output: ['items']
    },

    upsert_record: {
      config_fields: [{ name: 'record_type', control_type: 'select', pick_list: 'record_types', optional: false }],
      input_fields: ->(object_definitions) { [{ name: 'external_id', optional: false }] + object_definitions['record'].ignored('id', 'externalId') },
      execute: lambda do |_connection, input, eis, _eos|
        path = "/services/rest/record/v1/#{input.delete('record_type')}/eid:#{input.delete('external_id').encode_url}"
        dates = (eis || []).select { |f| f['type'] == 'date' }.pluck('name')
        body = input.map { |k, v| [k, dates.include?(k) ? v.to_date.strftime('%Y-%m-%d') : v] }.to_h
        put(path, body).params(replace: 'item').
          after_error_response(400..499) { |code, _| error("never: ranges match nothing (#{code})") }.
          after_response { |code, _body, headers| { created: code == 204, location: headers['location'], id: headers['location']&.scan(/\d+\z/)&.last&.to_i } }
      end,
      output_fields: ->(_o) { [{ name: 'created', type: 'boolean' }, { name: 'location' }, { name: 'id', type: 'integer' }] }
    },

    soap_get_list: {
      input_fields: ->(_object_definitions) { [{ name: 'ids', hint: 'Separated by comma or blank', optional: false }, { name: 'type', optional: false }] },
      execute: lambda do |connection, input|
        refs = input['ids'].split(/[\s,]+/).uniq.each_slice(2).map do |slice|
          slice.map { |id| { '@internalId' => id, '@type' => input['type'], '@xsi:type' => 'm:RecordRef' } }
        end
        lists = refs.map { |group| call('soap', connection, 'getList', 'm:getList' => [{ 'm:baseRef' => group }]) }
        { records: lists.flat_map { |l| Array.wrap(l.dig('readResponseList', 0, 'readResponse')).map { |r| call('plain_xml', r['record']) } } }
      end
    },

    soap_add: {
      execute: lambda { |connection, input|
        body = { 'm:add' => [{ 'm:record' => [call('to_soap', input['record'], 'm').merge('@xsi:type' => "m:#{input['type'].camelize}")] }] }
        call('plain_xml', call('soap', connection, 'add', body)['writeResponse'])
      }
    },

    attach_all: {
      execute: ->(_connection, input) {
        requests = input['ids'].map { |id| post("/services/rest/record/v1/customer/#{id}/!attach/file/#{input['file']}") }
        ok, answers, errors = parallel(requests, threads: 3)
        { ok: ok, count: answers.compact.size, failed: input['ids'].zip(errors).select { |_, e| e }.map { |id, e| "#{id}: #{e}" } }
      }
    }
  },

  triggers: {
    changed_record: {
      input_fields: ->(_) { [{ name: 'record_type', control_type: 'select', pick_list: 'record_types' }, { name: 'since', type: :timestamp }] },
      poll: lambda do |_connection, input, closure|
        closure = closure.presence || {}
        since = closure['since'] || (input['since'] || 1.hour.ago).to_time.utc.strftime('%Y-%m-%d %H:%M:%S')
        offset = closure['offset'].to_i
        page = call('suiteql', q: "SELECT id, BUILTIN.DF(lastmodifieddate) AS at FROM #{input['record_type'] || 'customer'} WHERE lastmodifieddate >= TO_DATE('#{since}', 'YYYY-MM-DD HH24:MI:SS')",
                               limit: 2, offset: offset)
        last = page[:items].map { |i| i['at'] }.compact.max
        {
          events: page[:items],
          next_poll: page[:next_offset] ? { since: since, offset: page[:next_offset] } : { since: last || since },
          can_poll_more: page[:more].present?
        }
      end,
      dedup: ->(record) { [record['id'], record['at']].join('@') },
      output_fields: ->(_) { [{ name: 'id' }, { name: 'at', type: 'date_time' }] }
    }
  },

  pick_lists: {
    record_types: ->(_connection) { get('/services/rest/record/v1/metadata-catalog')['items']&.map { |i| [i['name'].labelize, i['name']] }&.sort_by(&:first) },
    operators: -> { [%w[Equals eq], ['Not equal', 'ne'], %w[In in], %w[Like like]] }
  }
}
