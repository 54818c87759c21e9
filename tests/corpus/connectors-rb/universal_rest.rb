{
  title: "Universal REST",

  connection: {
    fields: [
      {
        name: "auth_type", control_type: "select", optional: false, default: "basic",
        pick_list: [["Basic", "basic"], ["API key in header", "key_header"], ["API key in query", "key_query"], ["Digest", "digest"], ["Token exchange", "exchange"], ["None", "none"]]
      },
      { name: "base_url", optional: false },
      { name: "timeout", type: "integer", convert_input: "integer_conversion" }
    ],
    authorization: {
      type: "multi",
      selected: lambda { |connection| connection["auth_type"] },
      options: {
        basic: {
          type: "basic_auth",
          fields: [{ name: "username" }, { name: "password", control_type: "password" }],
          apply: lambda { |connection| user(connection["username"]); password(connection["password"]) }
        },
        key_header: {
          type: "api_key",
          fields: [{ name: "api_key", control_type: "password" }, { name: "header", default: "X-Api-Key" }],
          apply: ->(connection) { headers(connection["header"].presence || "X-Api-Key" => connection["api_key"]) }
        },
        key_query: {
          type: "api_key",
          fields: [{ name: "api_key", control_type: "password" }],
          credentials: ->(connection) { params(api_key: connection["api_key"]) }
        },
        digest: {
          type: "custom_auth",
          fields: [{ name: "username" }, { name: "password", control_type: "password" }],
          apply: ->(connection) { user(connection["username"]).password(connection["password"]).digest_auth }
        },
        exchange: {
          type: "custom_auth",
          fields: [{ name: "client_id" }, { name: "client_secret", control_type: "password" }],
          acquire: ->(connection) { { bearer: post("token", connection.slice("client_id", "client_secret"))["access_token"] } },
          refresh_on: [401],
          apply: ->(connection) { headers("Authorization" => "Bearer #{connection["bearer"]}") }
        },
        none: { type: "none" }
      }
    },
    base_uri: ->(connection) { connection["base_url"] }
  },

  test: ->(connection) { get("ping/#{connection["auth_type"]}") },

  custom_action: true,
  custom_action_help: { learn_more_url: "https://rest.example", learn_more_text: "API", body: "<p>Build your own</p>" },

  methods: {
    make_schema_builder_fields_sticky: ->(schema) {
      schema.map { |field|
        field["properties"] = call("make_schema_builder_fields_sticky", field["properties"]) if field["properties"].present?
        field["sticky"] = true
        field
      }
    },

    schema_from: lambda do |sample, name = nil|
      if sample.is_a?(Hash)
        sample.map do |key, value|
          field = { name: key, label: key.labelize, optional: true }
          case value
          when Hash
            field.merge(type: "object", properties: call("schema_from", value))
          when Array
            first = value.first
            if first.is_a?(Hash)
              field.merge(type: "array", of: "object", properties: call("schema_from", first))
            else
              field.merge(type: "array", of: first.is_a?(Numeric) ? (first.is_a?(Integer) ? "integer" : "number") : "string")
            end
          when Integer then field.merge(type: "integer", control_type: "integer")
          when Float then field.merge(type: "number")
          when TrueClass, FalseClass then field.merge(type: "boolean", control_type: "checkbox")
          when /\A\d{4}-\d\d-\d\dT/ then field.merge(type: "date_time")
          when /\A\d{4}-\d\d-\d\d\z/ then field.merge(type: "date")
          when nil then field
          else field.merge(control_type: value.to_s.length > 40 ? "text-area" : "text")
          end
        end
      elsif sample.is_a?(Array)
        call("schema_from", sample.first || {})
      else
        [{ name: name || "value" }]
      end
    end
  },

  object_definitions: {
    request: {
      fields: lambda do |_connection, config_fields|
        verb = config_fields["verb"]
        next [] if verb.blank?

        schema = parse_json(config_fields.dig("input", "schema") || "[]")
        [
          { name: "path", optional: false },
          ({ name: "data", type: "object", properties: call("make_schema_builder_fields_sticky", schema) } if schema.present?),
          (%w[get delete].include?(verb) ? nil : { name: "format", control_type: "select", pick_list: "formats" }),
          { name: "headers", type: "array", of: "object", properties: [{ name: "name" }, { name: "value" }] }
        ].compact
      end
    },
    response: {
      fields: ->(_connection, config_fields) {
        sample = config_fields["sample"]
        [{ name: "body", type: "object", properties: sample.blank? ? [] : call("schema_from", parse_json(sample)) },
         { name: "status", type: "integer" }, { name: "headers", type: "object" }]
      }
    }
  },

  actions: {
    send_request: {
      title: "Send request",
      config_fields: [
        { name: "verb", control_type: "select", pick_list: "verbs", optional: false },
        { name: "sample", control_type: "text-area", extends_schema: true }
      ],
      input_fields: ->(object_definitions) { object_definitions["request"] },
      execute: lambda do |_connection, input|
        verb = input["verb"].to_s.downcase
        path = input["path"]
        data = input["data"] || {}
        error("#{verb.upcase} not supported") unless %w[get post put patch delete head options].include?(verb)

        request = case verb
                  when "get" then get(path, data)
                  when "post" then post(path, data)
                  when "put" then put(path, data)
                  when "patch" then patch(path, data)
                  when "head" then head(path)
                  when "options" then options(path)
                  else delete(path)
                  end
        extra = (input["headers"] || []).map { |h| [h["name"], h["value"]] }.to_h
        request = request.headers(extra) if extra.present?
        request = request.case_sensitive_headers("x-Odd-CASE" => "1") if input["odd"]

        case input["format"]
        when "form" then request = request.request_format_www_form_urlencoded
        when "multipart" then request = request.request_format_multipart_form
        when "xml" then request = request.format_xml("root", "@version" => "1.0")
        when "raw" then request = request.request_body(data["raw"]).response_format_raw
        end

        request.after_response { |code, body, headers|
          { status: code, body: body, headers: { total: headers["x_total_count"], again: headers["X-Total-Count"] } }
        }.after_error_response(/.*/) { |code, body, _headers, message| { status: code, body: body, error: message } }
      end,
      output_fields: ->(object_definitions) { object_definitions["response"] }
    }
  },

  pick_lists: {
    verbs: -> { %w[get post put patch delete head options].map { |v| [v.upcase, v] } },
    formats: ->(_connection) { { "JSON" => "json", "Form" => "form", "XML" => "xml" }.to_a }
  }
}
