# frozen_string_literal: true

{
  title: "Support tickets",
  secure_tunnel: true,
  custom_action: true,
  custom_action_help: {
    learn_more_url: 'https://support.example/api',
    learn_more_text: 'API documentation',
    body: '<p>Build your own Support action with a HTTP request.</p>'
  },

  connection: {
    fields: [
      { name: "subdomain", control_type: "subdomain", url: ".support.example", optional: false,
        hint: "Your helpdesk subdomain is most likely the default URL" },
      { name: "email", optional: false },
      { name: "api_token", label: "API token", control_type: "password", optional: false }
    ],
    authorization: {
      type: "api_key",
      apply: lambda { |connection|
        user("#{connection["email"]}/token")
        password(connection["api_token"])
      }
    },
    base_uri: lambda { |connection| "https://#{connection['subdomain']}.support.example" }
  },

  test: ->(_c) { get("/api/v2/users/me.json")["user"]["id"].present? || error("Not logged in") },

  methods: {
    make_schema_builder_fields_sticky: lambda do |schema|
      schema.map do |field|
        if field['properties'].present?
          field['properties'] = call("make_schema_builder_fields_sticky", field['properties'])
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
          field[:name] = name.gsub(/\W/) { |spl_chr| "__#{spl_chr.encode_hex}__" }
        elsif (name = field['name'])
          field['label'] = field['label'].presence || name.labelize
          field['name'] = name.gsub(/\W/) { |spl_chr| "__#{spl_chr.encode_hex}__" }
        end
        field
      end
    end,

    format_payload: lambda do |payload|
      if payload.is_a?(Array)
        payload.map { |array_value| call('format_payload', array_value) }
      elsif payload.is_a?(Hash)
        payload.each_with_object({}) do |(key, value), hash|
          key = key.gsub(/__\w+__/) do |string|
            string.gsub(/__/, '').decode_hex.as_utf8
          end
          value = call('format_payload', value) if value.is_a?(Array) || value.is_a?(Hash)
          hash[key] = value
        end
      end
    end,

    format_response: lambda do |response|
      response = response&.compact unless response.is_a?(String) || response
      if response.is_a?(Array)
        response.map { |array_value| call('format_response', array_value) }
      elsif response.is_a?(Hash)
        response.each_with_object({}) do |(key, value), hash|
          key = key.gsub(/\W/) { |spl_chr| "__#{spl_chr.encode_hex}__" }
          value = call('format_response', value) if value.is_a?(Array) || value.is_a?(Hash)
          hash[key] = value
        end
      else
        response
      end
    end,

    custom_fields: lambda do
      get("/api/v2/ticket_fields.json")["ticket_fields"].
        reject { |f| f["removable"] == false }.
        map do |f|
          {
            name: "custom_field_#{f["id"]}",
            label: f["title"],
            type: { "integer" => "integer", "decimal" => "number", "checkbox" => "boolean", "date" => "date" }[f["type"]] || "string",
            optional: !f["required"],
            hint: f["description"].presence
          }.merge(f["custom_field_options"] ? { control_type: "select", pick_list: f["custom_field_options"].map { |o| [o["name"].split("::").last, o["value"]] } } : {}).compact
        end
    end,

    to_custom: lambda do |ticket|
      custom, plain = ticket.partition { |k, _| k.start_with?("custom_field_") }
      plain.to_h.merge("custom_fields" => custom.map { |k, v| { "id" => k[/\d+\z/].to_i, "value" => v } })
    end,

    from_custom: lambda do |ticket|
      (ticket.delete("custom_fields") || []).each { |f| ticket["custom_field_#{f['id']}"] = f["value"] }
      ticket
    end,

    after_error: lambda do |code, body, message|
      detail = begin
                 JSON.parse(body)
               rescue StandardError
                 {}
               end
      list = (detail["details"] || {}).map { |k, v| "#{k.humanize}: #{v.map { |x| x["description"] }.to_sentence}" }
      error([message, detail["description"], *list].compact.join(" | ") + " (#{code})")
    end
  },

  object_definitions: {
    ticket: {
      fields: lambda do |_connection, _config|
        [
          { name: "id", type: "integer" }, { name: "subject" }, { name: "comment", type: "object", properties: [{ name: "body" }, { name: "public", type: "boolean" }] },
          { name: "priority", control_type: "select", pick_list: "priorities" }, { name: "due_at", type: "date_time" }, { name: "tags", type: "array", of: "string" }
        ] + call("custom_fields")
      end
    },
    custom_action_input: {
      fields: lambda do |_connection, config_fields|
        verb = config_fields['verb']
        input_schema = parse_json(config_fields.dig('input', 'schema') || '[]')
        data_props =
          input_schema.map do |field|
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
            if input_schema.dig(0, 'type') == 'array' && input_schema.dig(0, 'details', 'fake_array')
              { name: 'data', type: 'array', of: 'object', properties: data_props.dig(0, 'properties') }
            else
              { name: 'data', type: 'object', properties: data_props }
            end
          end
        [
          { name: 'path', hint: "Base URI is <b>https://#{_connection['subdomain']}.support.example</b>", optional: false },
          if %w[post put patch].include?(verb)
            { name: 'request_type', default: 'json', sticky: true, extends_schema: true, control_type: 'select',
              pick_list: [['JSON request body', 'json'], ['URL encoded form', 'url_encoded_form'], ['Mutipart form', 'multipart'], ['Raw request body', 'raw']] }
          end,
          if %w[get options delete].include?(verb)
            { name: 'input', label: 'Request URL parameters', sticky: true, control_type: 'form-schema-builder', type: 'object',
              properties: [{ name: 'schema', control_type: 'schema-designer', extends_schema: true }, input_data].compact }
          else
            { name: 'input', label: 'Request body parameters', type: 'object', properties: [{ name: 'schema' }, input_data].compact }
          end,
          { name: 'request_headers', sticky: false, control_type: 'key_value', type: 'array', of: 'object', properties: [{ name: 'key' }, { name: 'value' }] },
          unless config_fields['response_type'] == 'raw'
            { name: 'output', control_type: 'schema-designer', extends_schema: true, schema_neutral: true }
          end
        ].compact
      end
    }
  },

  actions: {
    create_ticket: {
      title: "Create ticket", description: "Create a <span class='provider'>ticket</span> in Support",
      help: "Creates a ticket. The <b>comment</b> is required.",
      input_fields: ->(o) { o["ticket"].ignored("id").required("subject", "comment") },
      execute: lambda { |_c, input|
        post("/api/v2/tickets.json", ticket: call("to_custom", input)).
          after_error_response(400..499, /5\d\d/, 422) { |code, body, _, message| call("after_error", code, body, message) }["ticket"].
          then { |t| call("from_custom", t) }
      },
      output_fields: ->(o) { o["ticket"] },
      sample_output: ->(_c) { call("from_custom", get("/api/v2/tickets.json?per_page=1").dig("tickets", 0) || {}) }
    },

    attach: {
      input_fields: -> { [{ name: "name" }, { name: "data" }, { name: "type" }] },
      execute: lambda do |_c, input|
        post("/api/v2/uploads.json", file: [input["data"], input["type"] || "application/octet-stream", input["name"]], note: "from recipe").
          params(filename: input["name"], token: nil).
          request_format_multipart_form.
          headers("X-Upload": true)
      end
    },

    upload_raw: {
      execute: lambda do |_c, input|
        post("/api/v2/uploads.json?filename=#{input["name"].encode_url}").
          headers("Content-Type" => "application/binary").
          request_body(input["data"]).
          after_response { |_code, body, headers| body.merge("total" => headers["x_total_count"]&.to_i) }
      end
    },

    custom_action: {
      subtitle: 'Build your own action',
      config_fields: [{ name: 'verb', label: 'Method', optional: false, control_type: 'select', pick_list: %w[get post put patch options delete].map { |verb| [verb.upcase, verb] } }],
      input_fields: ->(object_definition) { object_definition['custom_action_input'] },
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
        request_headers = input['request_headers']&.each_with_object({}) { |item, hash| hash[item['key']] = item['value'] } || {}
        request = case verb
                  when 'get' then get(path, data)
                  when 'post'
                    if input['request_type'] == 'raw'
                      post(path).request_body(data)
                    else
                      post(path, data)
                    end
                  when 'put' then input['request_type'] == 'raw' ? put(path).request_body(data) : put(path, data)
                  when 'patch' then patch(path, data)
                  when 'options' then options(path, data)
                  when 'delete' then delete(path, data)
                  end.headers(request_headers)
        request = case input['request_type']
                  when 'url_encoded_form' then request.request_format_www_form_urlencoded
                  when 'multipart' then request.request_format_multipart_form
                  else request
                  end
        response =
          if input['response_type'] == 'raw'
            request.response_format_raw
          else
            request
          end.
          after_error_response(/.*/) do |code, body, headers, message|
            error({ code: code, message: message, body: body, headers: headers.to_h.except('date') }.to_json)
          end

        response.after_response do |_code, res_body, res_headers|
          { body: res_body ? call('format_response', res_body) : nil, headers: res_headers.to_h.slice('content_type') }
        end
      end
    }
  },

  triggers: {
    new_ticket: {
      type: :paging_desc,
      input_fields: ->(_) { [{ name: "since", type: "date" }] },
      poll: lambda do |_c, input, last_updated_since|
        url = last_updated_since.is_a?(String) ? last_updated_since : "/api/v2/incremental/tickets.json?start_time=#{(last_updated_since || input["since"] || 2.days.ago).to_time.to_i}"
        response = get(url)
        tickets = response["tickets"].sort_by { |t| t["updated_at"] }.reverse
        { events: tickets.map { |t| call("from_custom", t) }, next_page: (response["next_page"] unless response["count"] < 2) }
      end,
      document_id: ->(ticket) { ticket["id"] },
      sort_by: ->(ticket) { ticket["updated_at"] },
      output_fields: ->(o) { o["ticket"] }
    }
  },

  pick_lists: {
    priorities: ->(_c) { %w[low normal high urgent].map { |p| [p.capitalize, p] } },
    groups: lambda do |_c|
      page = 1
      groups = []
      until page.nil?
        response = get("/api/v2/groups.json", page: page)
        groups += response["groups"].map { |g| [g["name"], g["id"]] }
        page = response["next_page"]&.match(/page=(\d+)/)&.[](1)&.to_i
      end
      groups
    end,
    users: ->(_c, **args) { get("/api/v2/users.json").params(args.slice(:role, :group))["users"]&.map { |u| ["#{u["name"]} <#{u["email"]}>", u["id"]] } }
  }
}
