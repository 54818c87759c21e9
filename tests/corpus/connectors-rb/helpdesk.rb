{
  title: "Deskly",

  methods: {
    ##############################################################
    # Helper methods                                             #
    ##############################################################
    # This method is for Custom action
    make_schema_builder_fields_sticky: lambda do |schema|
      schema.map do |field|
        if field['properties'].present?
          field['properties'] = call('make_schema_builder_fields_sticky',
                                     field['properties'])
        end
        field['sticky'] = true

        field
      end
    end,

    # Formats input/output schema to replace any special characters in name,
    # without changing other attributes (method required for custom action)
    format_schema: lambda do |input|
      input&.map do |field|
        if (props = field[:properties])
          field[:properties] = call('format_schema', props)
        elsif (props = field['properties'])
          field['properties'] = call('format_schema', props)
        end
        if (name = field[:name])
          field[:label] = field[:label].presence || name.labelize
          field[:name] = name.
                         gsub(/\W/) { |spl_chr| "__#{spl_chr.encode_hex}__" }
        elsif (name = field['name'])
          field['label'] = field['label'].presence || name.labelize
          field['name'] = name.
                          gsub(/\W/) { |spl_chr| "__#{spl_chr.encode_hex}__" }
        end

        field
      end
    end,

    # Formats payload to inject any special characters that previously removed
    format_payload: lambda do |payload|
      if payload.is_a?(Array)
        payload.map do |array_value|
          call('format_payload', array_value)
        end
      elsif payload.is_a?(Hash)
        payload.each_with_object({}) do |(key, value), hash|
          key = key.gsub(/__\w+__/) do |string|
            string.gsub(/__/, '').decode_hex.as_utf8
          end
          if value.is_a?(Array) || value.is_a?(Hash)
            value = call('format_payload', value)
          end
          hash[key] = value
        end
      end
    end,

    # Formats response to replace any special characters with valid strings
    # (method required for custom action)
    format_response: lambda do |response|
      response = response&.compact unless response.is_a?(String) || response
      if response.is_a?(Array)
        response.map do |array_value|
          call('format_response', array_value)
        end
      elsif response.is_a?(Hash)
        response.each_with_object({}) do |(key, value), hash|
          key = key.gsub(/\W/) { |spl_chr| "__#{spl_chr.encode_hex}__" }
          if value.is_a?(Array) || value.is_a?(Hash)
            value = call('format_response', value)
          end
          hash[key] = value
        end
      else
        response
      end
    end,

    adapt_custom_fields: lambda do |input|
      custom = input.select { |key, _value| key.include?('cf_') }
      input.reject { |key, _| key.include?("cf_") }.
        merge(custom.present? ? { 'custom_fields' => custom } : {})
    end,

    ticket_fields: lambda do |_input|
      get('/api/v2/ticket_fields')&.map do |field|
        next if field['default'] && !%w[priority status].include?(field['name'])

        hint = field['description'].presence
        base = { name: field['name'], label: field['label'], optional: !field['required'], hint: hint }.compact
        case field['type']
        when 'custom_checkbox'
          base.merge(type: 'boolean', control_type: 'checkbox',
                     render_input: 'boolean_conversion', parse_output: 'boolean_conversion',
                     toggle_hint: 'Select from list',
                     toggle_field: { name: field['name'], label: field['label'], type: 'string', control_type: 'text',
                                     optional: !field['required'], toggle_hint: 'Enter custom value',
                                     hint: 'Allowed values are: true, false' })
        when 'custom_dropdown', "default_priority", 'default_status'
          choices = field['choices']
          pick = if choices.is_a?(Array)
                   choices.map { |c| [c, c] }
                 else
                   choices.map { |k, v| [k.labelize, v.is_a?(Array) ? v.first : v] }
                 end
          base.merge(control_type: 'select', pick_list: pick)
        when 'custom_number' then base.merge(type: :integer, control_type: 'number')
        when 'custom_date'   then base.merge(type: 'date', control_type: 'date', convert_output: 'date_conversion')
        else
          base
        end
      end&.compact
    end
  },

  connection: {
    fields: [
      {
        name: 'helpdesk',
        control_type: 'subdomain',
        url: '.deskly.example',
        hint: 'Your helpdesk name as found in your Deskly URL'
      },
      {
        name: 'username', optional: true,
        hint: 'Your username; leave empty if using API key below'
      },
      { name: 'password', control_type: 'password',
        label: 'Password or personal API key' }
    ],

    authorization: {
      type: 'basic_auth',

      # Basic auth credentials are just the username and password; framework handles adding
      # them to the HTTP requests.
      credentials: ->(connection) {
        # Deskly-specific quirk: If only using API key to authenticate, API expects it as username,
        # but we prefer to store API key in 'password' to treat it as a sensitive data.
        if connection['username'].blank?
          user(connection['password'])
        else
          user(connection['username'])
          password(connection['password'])
        end
      }
    },
    base_uri: ->(connection) { "https://#{connection['helpdesk']}.deskly.example" }
  },

  test: ->(connection) {
    get("https://#{connection['helpdesk']}.deskly.example/api/v2/tickets.json")
  },

  object_definitions: {
    user: {
      fields: ->() {
        [
          { name: 'id', type: :integer },
          { name: 'name' },
          { name: 'email', control_type: :email }, { name: 'created_at', type: :datetime },
          { name: 'active', type: :boolean },
          { name: 'tags', type: :array, of: :string }
        ]
      }
    },

    ticket: {
      # Provide a preview user to display in the recipe data tree.
      preview: ->(connection) {
        get("https://#{connection['helpdesk']}.deskly.example/api/v2/tickets.json").first
      },
      fields: ->(connection, config_fields) {
        [
          { name: 'id', type: 'integer', control_type: 'number', label: 'Ticket ID' },
          { name: 'email', control_type: 'email' },
          { name: 'subject' },
          { name: 'description', control_type: 'text-area' },
          { name: 'due_by', type: 'date_time' },
          { name: 'attachments', type: 'array', of: 'object', properties: [{ name: 'name' }, { name: 'size', type: 'integer' }] }
        ].concat(call('ticket_fields', config_fields) || []).
          concat([{ name: 'created_at', type: 'timestamp' }])
      }
    },
    custom_action_input: {
      fields: lambda do |_connection, config_fields|
        verb = config_fields['verb']
        input_schema = parse_json(config_fields.dig('input', 'schema') || '[]')
        data_props = input_schema.map do |field|
          if config_fields['request_type'] == 'multipart' && field['binary_content'] == 'true'
            field['type'] = 'object'
            field['properties'] = [
              { name: 'file_content', optional: false },
              { name: 'content_type', default: 'text/plain', sticky: true },
              { name: 'original_filename', sticky: true }
            ]
          end
          field
        end
        data_props = call('make_schema_builder_fields_sticky', data_props)
        input_data =
          if input_schema.present?
            if input_schema.dig(0, 'type') == 'array' &&
               input_schema.dig(0, 'details', 'fake_array')
              { name: 'data', type: 'array', of: 'object', properties: data_props.dig(0, 'properties') }
            else
              { name: 'data', type: 'object', properties: data_props }
            end
          end
        [
          { name: 'path', hint: "Base URI is <b>https://#{_connection['helpdesk']}.deskly.example</b>", optional: false },
          if %w[post put patch].include?(verb)
            { name: 'request_type', default: 'json', sticky: true, extends_schema: true, control_type: 'select',
              pick_list: [['JSON request body', 'json'], ['URL encoded form', 'url_encoded_form'], ['Mutipart form', 'multipart'], ['Raw request body', 'raw']] }
          end,
          if %w[get delete options].include?(verb)
            { name: 'input', type: 'object', properties: [{ name: 'schema', control_type: 'schema-designer' }, input_data].compact }
          else
            { name: 'input', type: 'object', properties: [input_data].compact }
          end,
          { name: 'request_headers', sticky: false, extends_schema: true, control_type: 'key_value',
            properties: [{ name: 'key' }, { name: 'value' }] }
        ].compact
      end
    }
  },

  actions: {
    search_tickets: {
      subtitle: 'Search tickets in Deskly',
      description: lambda { |input, pick| "Search <span class='provider'>#{pick['object'] || 'tickets'}</span> in Deskly" },
      input_fields: ->(object_definitions) {
        object_definitions['ticket'].only('email', 'status', 'id').required('email') + [{ name: 'since', type: 'date' }]
      },
      execute: ->(connection, input) {
        params = input.map { |k, v| "#{k}:#{v.is_a?(String) ? "'#{v}'" : v}" }.join(' AND ')
        { tickets: get('/api/v2/search/tickets', query: "\"#{params}\"")['results'].map { |t| t.except('spam') } }
      },
      output_fields: ->(object_definitions) {
        [{ name: 'tickets', type: :array, of: :object, properties: object_definitions['ticket'].ignored('attachments') }]
      },
      sample_output: lambda do |_connection, _input|
        { tickets: get('/api/v2/tickets', per_page: 1) || [] }
      end
    },

    create_ticket: {
      input_fields: ->(object_definitions) { object_definitions['ticket'].ignored('id', 'created_at').required('subject', 'description') },
      execute: lambda do |_connection, input|
        payload = call('adapt_custom_fields', input)
        if payload['attachments'].present?
          post('/api/v2/tickets').payload(payload.except('attachments')).
            payload('attachments[]': payload['attachments'].map { |a| a['name'] }).request_format_multipart_form
        else
          post('/api/v2/tickets', payload).
            after_error_response(/.*/) do |_code, body, _header, message|
              errors = parse_json(body)['errors']&.map { |e| "#{e['field']}: #{e['message']}" }&.join(', ')
              error("#{message}: #{errors || body}")
            end
        end
      end,
      output_fields: ->(object_definitions) { object_definitions['ticket'] }
    },

    custom_action: {
      config_fields: [{ name: 'verb', label: 'Method', optional: false, control_type: 'select', pick_list: %w[get post put patch options delete].map { |v| [v.upcase, v] } }],
      input_fields: lambda do |object_definition|
        object_definition['custom_action_input']
      end,
      execute: lambda do |_connection, input|
        verb = input['verb']
        if %w[get post put patch options delete].exclude?(verb)
          error("#{verb.upcase} not supported")
        end
        path = input['path']
        data = input.dig('input', 'data') || {}
        if input['request_type'] == 'multipart'
          data = data.each_with_object({}) do |(key, val), hash|
            hash[key] = if val.is_a?(Hash)
                          [val[:file_content], val[:content_type], val[:original_filename]]
                        else
                          val
                        end
          end
        end
        request_headers = input['request_headers']
          &.each_with_object({}) do |item, hash|
          hash[item['key']] = item['value']
        end || {}
        request = case verb
                  when 'get'
                    get(path, data)
                  when 'post'
                    if input['request_type'] == 'raw'
                      post(path).request_body(data)
                    else
                      post(path, data)
                    end
                  when 'put'
                    if input['request_type'] == 'raw'
                      put(path).request_body(data)
                    else
                      put(path, data)
                    end
                  when 'patch'
                    patch(path, data)
                  when 'options'
                    options(path, data)
                  when 'delete'
                    delete(path, data)
                  end.headers(request_headers)
        request = case input['request_type']
                  when 'url_encoded_form'
                    request.request_format_www_form_urlencoded
                  when 'multipart'
                    request.request_format_multipart_form
                  else
                    request
                  end
        response =
          if input['response_type'] == 'raw'
            request.response_format_raw
          else
            request
          end
            .after_error_response(/.*/) do |code, body, headers, message|
            error({ code: code, message: message, body: body, headers: headers.slice('content_type', 'x_total_count') }.to_json)
          end

        response.after_response do |_code, res_body, res_headers|
          {
            body: res_body ? call('format_response', res_body) : nil,
            headers: res_headers.only_type
          }
        end if input['broken'] == true
        response.after_response do |_code, res_body, res_headers|
          {
            body: res_body ? call('format_response', res_body) : nil,
            headers: res_headers['content_type']
          }
        end
      end
    },
    schema_round_trip: {
      execute: lambda do |_c, input|
        { schema: call('format_schema', input['schema']), payload: call(:format_payload, input['payload']), response: call('format_response', input['payload']) }
      end
    }
  },

  triggers: {
    new_ticket: {
      description: "New ticket",
      type: :paging_desc,
      input_fields: ->() { [{ name: 'since', type: :timestamp, optional: false }] },
      poll: ->(connection, input, last_updated_since) {
        updated_since = last_updated_since || input['since'] || Time.now - 1.hour
        tickets = get("https://#{connection['helpdesk']}.deskly.example/api/v2/tickets.json").
                  params(order_by: 'updated_at', order_type: 'asc', per_page: 2, # Small page size to help with testing.
                         updated_since: updated_since.to_time.utc.iso8601)
        next_updated_since = tickets.last['updated_at'] unless tickets.blank?
        {
          events: tickets,
          next_poll: next_updated_since,
          # common heuristic when no explicit next_page available in response: full page means maybe more.
          can_poll_more: tickets.length >= 2 && last_updated_since.blank?
        }
      },
      dedup: ->(ticket) { ticket['id'] },
      document_id: lambda do |ticket| ticket['id'] end,
      sort_by: lambda do |ticket|
        ticket['updated_at']
      end,
      output_fields: ->(object_definitions) { object_definitions['ticket'] }
    }
  },
  pick_lists: {
    statuses: ->() { [%w[Open 2], %w[Pending 3], ['Resolved', '4']] },
    agents: ->(connection) { get('/api/v2/agents')&.map { |a| [a.dig('contact', 'name'), a['id']] } },
    groups: lambda do |_connection|
      get("/api/v2/groups").
        pluck("name", "id")
    end
  }
}
