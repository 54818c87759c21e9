{
  title: 'Relations CRM',

  connection: {
    fields: [
      {
        name: 'client_id',
        label: 'Client ID',
        optional: false,
        hint: "Find it under <b>Setup</b> > <b>Apps</b>. " \
          "<a href='https://relations.example/docs' target='_blank'>Learn more</a>."
      },
      { name: 'client_secret', control_type: 'password', optional: false },
      {
        name: 'environment',
        control_type: 'select',
        pick_list: [['Production', 'login'], ['Sandbox', 'test']],
        optional: false
      },
      { name: 'api_version', optional: true, hint: 'Defaults to <code>52.0</code>' }
    ],
    authorization: {
      type: 'oauth2',
      client_id: ->(connection) { connection['client_id'] },
      client_secret: ->(connection) { connection['client_secret'] },
      authorization_url: lambda do |connection|
        params = {
          response_type: 'code',
          client_id: connection['client_id'],
          scope: %w[api refresh_token].join(' ')
        }.to_param
        "https://#{connection['environment']}.relations.example/oauth/authorize?#{params}"
      end,
      acquire: lambda do |connection, auth_code, redirect_uri|
        response = post("https://#{connection['environment']}.relations.example/oauth/token").
                   payload(
                     grant_type: 'authorization_code',
                     code: auth_code,
                     client_id: connection['client_id'],
                     client_secret: connection['client_secret'],
                     redirect_uri: redirect_uri
                   ).
                   request_format_www_form_urlencoded
        [
          { access_token: response['access_token'], refresh_token: response['refresh_token'] },
          response['id']&.split('/')&.last,
          { instance_url: response['instance_url'] }
        ]
      end,
      refresh: lambda do |connection, refresh_token|
        post("https://#{connection['environment']}.relations.example/oauth/token").
          payload(grant_type: 'refresh_token',
                  refresh_token: refresh_token,
                  client_id: connection['client_id'],
                  client_secret: connection['client_secret']).
          request_format_www_form_urlencoded
      end,
      refresh_on: [401, /INVALID_SESSION/],
      detect_on: [/"errorCode"\s*:\s*"INVALID_SESSION"/],
      apply: lambda do |_connection, access_token|
        headers('Authorization' => "Bearer #{access_token}",
                'X-Relations-Client': 'workato')
      end
    },
    base_uri: lambda do |connection|
      "#{connection['instance_url'] || 'https://eu1.relations.example'}/services/data/v#{connection['api_version'].presence || '52.0'}/"
    end
  },

  test: lambda do |_connection|
    get('sobjects').params(limit: 1)
  end,

  methods: {
    format_field: lambda do |field|
      type = case field['type']
             when 'double', 'currency', 'percent' then 'number'
             when 'int', 'integer' then 'integer'
             when 'boolean' then 'boolean'
             when 'date' then 'date'
             when 'datetime' then 'date_time'
             when 'reference', 'id', 'string' then 'string'
             else 'string'
             end
      control = case field['type']
                when 'picklist' then 'select'
                when 'multipicklist' then 'multiselect'
                when 'textarea' then 'text-area'
                when 'boolean' then 'checkbox'
                when 'phone', 'email', 'url' then field['type']
                else type == 'string' ? 'text' : type
                end
      {
        name: field['name'],
        label: field['label'] || field['name'].labelize,
        type: type,
        control_type: control,
        optional: field['nillable'] != false || field['defaultedOnCreate'].present?,
        hint: field['inlineHelpText'].presence
      }.compact.merge(
        if %w[select multiselect].include?(control)
          {
            pick_list: field['picklistValues']&.select { |value| value['active'] }&.map { |value| [value['label'], value['value']] } || [],
            delimiter: (control == 'multiselect' ? ';' : nil),
            toggle_hint: 'Select from list',
            toggle_field: {
              name: field['name'], label: field['label'], type: 'string', control_type: 'text',
              optional: field['nillable'] != false || field['defaultedOnCreate'].present?,
              toggle_hint: 'Use custom value'
            }
          }.compact
        else
          {}
        end
      )
    end,

    describe: lambda do |object|
      get("sobjects/#{object}/describe")['fields'] || []
    end,

    writable: lambda do |input|
      call('describe', input['object']).
        select { |field| field[input['flag'].to_s] && !%w[Id OwnerId].include?(field['name']) }.
        map { |field| call('format_field', field) }
    end,

    soql_value: lambda do |value|
      case value
      when nil then 'null'
      when true, false, Integer, Float then value.to_s
      when Array then "(#{value.map { |item| call('soql_value', item) }.join(', ')})"
      else "'#{value.to_s.gsub("'", "\\\\'")}'"
      end
    end,

    soql: lambda do |input|
      conditions = input['where'].map do |key, value|
        name, operator = key.split(/\s+/, 2)
        "#{name} #{operator || (value.is_a?(Array) ? 'IN' : '=')} #{call('soql_value', value)}"
      end
      query = "SELECT #{input['fields'].join(', ')} FROM #{input['object']}"
      query += " WHERE #{conditions.join(' AND ')}" unless conditions.empty?
      query << " ORDER BY #{input['order']}" if input['order'].present?
      query << " LIMIT #{input['limit']}" if input['limit'].to_i > 0
      query
    end,

    strip_attributes: lambda do |record|
      if record.is_a?(Array)
        record.map { |item| call('strip_attributes', item) }
      elsif record.is_a?(Hash)
        record.except('attributes').each_with_object({}) do |(key, value), memo|
          memo[key] = if value.is_a?(Hash) && value.key?('records')
                        call('strip_attributes', value['records'])
                      else
                        call('strip_attributes', value)
                      end
        end
      else
        record
      end
    end,

    fail_with: lambda do |input|
      errors = parse_json(input['body']) rescue nil
      text = Array.wrap(errors).map { |e| [e['errorCode'], e['message']].compact.join(': ') if e.is_a?(Hash) }.compact.join('; ')
      error("#{input['message']}#{" - #{text}" if text.present?}")
    end
  },

  object_definitions: {
    object_config: {
      fields: lambda do |_connection, _config_fields|
        [{ name: 'object', control_type: 'select', pick_list: 'objects', optional: false, change_on_blur: true }]
      end
    },
    create: {
      fields: lambda do |_connection, config_fields|
        next [] if config_fields['object'].blank?

        call('writable', 'object' => config_fields['object'], 'flag' => 'createable')
      end
    },
    update: {
      fields: lambda do |_connection, config_fields|
        return [] if config_fields['object'].blank?

        [{ name: 'Id', label: 'Record ID', optional: false }].concat(
          call('writable', { 'object' => config_fields['object'], 'flag' => 'updateable' }).
            map { |field| field.merge(optional: true) }
        )
      end
    },
    record: {
      fields: lambda do |_connection, config_fields, object_definitions|
        fields = config_fields['object'].blank? ? [] : call('describe', config_fields['object']).map { |f| call('format_field', f).except(:pick_list, :toggle_field, :toggle_hint) }
        fields.reject { |f| f[:name] == 'Id' }.unshift({ name: 'Id' }).concat(object_definitions['audit'])
      end
    },
    audit: {
      fields: -> { [{ name: 'CreatedDate', type: 'date_time' }, { name: 'LastModifiedDate', type: 'date_time' }] }
    }
  },

  actions: {
    create_object: {
      title: 'Create object',
      subtitle: 'Create an object in <span class="provider">Relations</span>',
      description: lambda do |_input, picklist_label|
        "Create #{picklist_label['object'] || 'an object'} in <span class='provider'>Relations</span>"
      end,
      config_fields: [{ name: 'object', control_type: 'select', pick_list: 'objects', pick_list_params: {}, optional: false }],
      input_fields: ->(object_definitions) { object_definitions['create'] },
      execute: lambda do |_connection, input|
        post("sobjects/#{input['object']}", input.except('object')).
          after_error_response(/.*/) do |_code, body, _header, message|
            call('fail_with', 'body' => body, 'message' => message)
          end
      end,
      output_fields: ->(_object_definitions) { [{ name: 'id' }, { name: 'success', type: 'boolean' }] },
      sample_output: ->(_connection, _input) { { id: '0011x', success: true } }
    },
    update_object: {
      config_fields: [{ name: 'object', control_type: 'select', pick_list: 'objects', optional: false }],
      input_fields: ->(object_definitions) { object_definitions['update'] },
      execute: lambda do |_connection, input|
        id = input.delete('Id')
        object = input.delete('object')
        patch("sobjects/#{object}/#{id}").payload(input.reject { |_, v| v == 'clear' }.transform_values { |v| v == 'clear' ? nil : v }).
          after_response { |code, _body, _headers| { id: id, status: code } }.
          after_error_response(404) { |_code, _body, _headers, message| error("No #{object} with ID #{id} (#{message})") }
      end
    },
    search_objects: {
      config_fields: [{ name: 'object', control_type: 'select', pick_list: 'objects', optional: false }],
      input_fields: lambda do |object_definitions|
        object_definitions['record'].only('Id', 'Name', 'Email', 'Amount').concat([{ name: 'limit', type: 'integer', default: 100 }])
      end,
      execute: lambda do |_connection, input|
        limit = input['limit'].presence || 100
        object = input['object']
        names = call('describe', object).pluck('name')
        query = call('soql', 'object' => object, 'fields' => names, 'where' => input.except('limit', 'object'), 'limit' => limit)
        page = get('query', q: query)
        records = page['records'] || []
        while page['nextRecordsUrl'].present? && records.size < limit.to_i
          page = get(page['nextRecordsUrl'])
          records.concat(page['records'])
        end
        { records: call('strip_attributes', records), total: page['totalSize'], query: query }
      end,
      output_fields: lambda do |object_definitions|
        [{ name: 'records', type: 'array', of: 'object', properties: object_definitions['record'] }, { name: 'total', type: 'integer' }]
      end
    },
    upsert_batch: {
      batch: true,
      input_fields: lambda do
        [{ name: 'object', optional: false }, { name: 'key', optional: false },
         { name: 'records', type: 'array', of: 'object', list_mode: 'static', list_mode_toggle: false, optional: false, properties: [{ name: 'Name' }] }]
      end,
      execute: lambda do |_connection, input|
        results = input['records'].each_slice(2).flat_map do |slice|
          patch("composite/sobjects/#{input['object']}/#{input['key']}",
                allOrNone: false,
                records: slice.map { |record| { attributes: { type: input['object'] } }.merge(record.compact) })['results'] || []
        end
        failed, done = results.partition { |result| result['errors'].present? }
        { done: done.size, failed: failed.map.with_index(1) { |result, index| "#{index}. #{result['errors'].map { |e| e['message'] }.join(', ')}" } }
      end
    }
  },

  triggers: {
    new_updated_object: {
      title: 'New/updated object',
      config_fields: [{ name: 'object', control_type: 'select', pick_list: 'objects', optional: false }],
      input_fields: lambda do |_object_definitions|
        [{ name: 'since', label: 'When first started, this recipe should pick up events from', type: 'timestamp', sticky: true, optional: true }]
      end,
      poll: lambda do |_connection, input, closure|
        closure = closure.presence || {}
        since = (closure['since'] || input['since'] || 1.hour.ago).to_time.utc.iso8601
        page_size = 2
        query = call('soql',
                     'object' => input['object'],
                     'fields' => %w[Id Name LastModifiedDate],
                     'where' => { 'LastModifiedDate >=' => since }.merge(closure['last_id'] ? { 'Id >' => closure['last_id'] } : {}),
                     'order' => 'LastModifiedDate ASC, Id ASC',
                     'limit' => page_size)
        records = call('strip_attributes', get('query').params(q: query)['records'])
        last = records.last
        more = records.size >= page_size
        {
          events: records,
          next_poll: { 'since' => last ? last['LastModifiedDate'] : since, 'last_id' => more ? last&.[]('Id') : nil }.compact,
          can_poll_more: more
        }
      end,
      dedup: ->(record) { "#{record['Id']}@#{record['LastModifiedDate']}" },
      output_fields: ->(object_definitions) { object_definitions['record'] },
      sample_output: lambda do |_connection, input|
        get('query', q: "SELECT Id FROM #{input['object'] || 'Account'} LIMIT 1").dig('records', 0)&.except('attributes') || {}
      end
    },
    object_event: {
      title: 'Object event (real-time)',
      input_fields: ->(_) { [{ name: 'events', control_type: 'multiselect', pick_list: 'event_types', delimiter: ',', optional: false }] },
      webhook_subscribe: lambda do |webhook_url, _connection, input, recipe_id|
        ids = input['events'].split(',').map do |event|
          post('hooks', url: webhook_url, event: event.strip, label: "Recipe #{recipe_id.length}")['id']
        end
        { 'ids' => ids }
      end,
      webhook_notification: lambda do |input, payload, _e_i_s, _e_o_s, headers, params|
        next unless input['events'].include?(payload['type'])

        Array.wrap(payload['records']).map { |r| { 'Id' => r['Id'], 'signature' => headers['X-Signature'], 'part' => params['part'] } }
      end,
      webhook_unsubscribe: ->(subscription) { subscription['ids'].each { |id| delete("hooks/#{id}").presence } },
      dedup: ->(event) { event['Id'] + '/' + rand(1).to_s },
      output_fields: -> { [{ name: 'Id' }, { name: 'signature' }, { name: 'part' }] }
    }
  },

  pick_lists: {
    objects: lambda do |_connection|
      get('sobjects')['sobjects']&.select { |o| o['queryable'] && o['createable'] }&.pluck('label', 'name')
    end,
    event_types: ->(_connection) { [%w[Created created], %w[Updated updated], %w[Deleted deleted]] },
    field_values: lambda do |_connection, object:, field:|
      call('describe', object).find { |f| f['name'] == field }&.dig('picklistValues')&.map { |v| v.values_at('label', 'value') } || []
    end
  }
}
