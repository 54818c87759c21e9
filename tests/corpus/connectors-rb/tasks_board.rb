# frozen_string_literal: true

require 'json'

STATUSES = %w[open in_progress blocked done].freeze
PAGE_SIZE = 100

{
  title: "Tasks Board",

  connection: {
    fields: [
      {
        name: "environment", label: "Environment", hint: "Which of the " \
          "servers of <b>Tasks Board</b> " \
          "this account lives on", control_type: "select", optional: false,
        pick_list: [%w[Production api], %w[Sandbox sandbox-api]], toggle_hint: "Select",
        toggle_field: { name: "environment", label: "Host", type: "string", control_type: "text", optional: false, toggle_hint: "Enter host" }
      },
      { name: "client_id", optional: false },
      { name: "client_secret", control_type: "password", optional: false },
      { name: "auth_type", control_type: "select", pick_list: [["OAuth", "oauth2"], ["Key", "api_key"]], default: "api_key", extends_schema: true }
    ],

    authorization: {
      type: "multi",
      selected: lambda { |connection| connection["auth_type"] || "api_key" },
      options: {
        oauth2: {
          type: "oauth2",
          authorization_url: lambda do |connection|
            params = {
              response_type: "code",
              scope: %w[tasks:read tasks:write offline].join(" "),
              client_id: connection["client_id"]
            }.to_param
            "https://#{connection['environment']}.tasks.example/oauth/authorize?" + params
          end,
          acquire: lambda do |connection, auth_code, redirect_uri|
            response = post("https://#{connection['environment']}.tasks.example/oauth/token").
                         payload(grant_type: "authorization_code", code: auth_code, redirect_uri: redirect_uri).
                         user(connection["client_id"]).
                         password(connection["client_secret"]).
                         request_format_www_form_urlencoded
            [response.slice("access_token", "refresh_token"), response["owner_id"], { instance: response.dig("meta", "instance") }]
          end,
          refresh: lambda do |connection, refresh_token|
            post("https://#{connection['environment']}.tasks.example/oauth/token",
                 grant_type: "refresh_token", refresh_token: refresh_token).request_format_www_form_urlencoded
          end,
          refresh_on: [401, /expired/i, "Unauthorized"],
          detect_on: [/"error":\s*"invalid_token"/],
          apply: ->(_connection, access_token) { headers(Authorization: "Bearer #{access_token}") }
        },
        api_key: {
          type: "api_key",
          apply: lambda do |connection|
            stamp = "20200102"
            signature = [connection["client_id"], stamp, current_verb].join(":").hmac_sha256(connection["client_secret"]).encode_hex
            headers("X-Key": connection["client_id"], x_signature: signature)
            params(v: 2)
          end
        }
      }
    },

    base_uri: lambda do |connection|
      "https://#{connection['environment']}.tasks.example/v2/"
    end
  },

  test: ->(_connection) { get("users/me")&.dig("id") },

  methods: {
    to_fields: lambda do |input|
      list = input[:list] || []
      list.map do |field|
        type, control = case field["kind"]
                        when "text", "memo" then %w[string text]
                        when /\Anum/ then %w[number number]
                        when "flag" then %w[boolean checkbox]
                        when "day" then %w[date date]
                        else ["string", field["options"].present? ? "select" : "text"]
                        end
        base = { name: "f_#{field['id']}", label: field["title"]&.titleize || "Field #{field['id']}", type: type, control_type: control, sticky: field["sticky"] || false }
        base[:pick_list] = field["options"].map { |o| o.is_a?(Hash) ? [o["label"], o["value"]] : [o, o] } if field["options"].present?
        if type == "boolean"
          base.merge(toggle_hint: "Select from list", toggle_field: base.except(:pick_list).merge(control_type: "text", toggle_hint: "Use custom value", type: "string", optional: true, hint: "Allowed: true, false"), optional: true, render_input: "boolean_conversion", parse_output: "boolean_conversion")
        else
          base
        end
      end.compact
    end,

    clean: lambda do |input|
      case input
      when Array then input.map { |item| call(:clean, item) }.reject(&:blank?)
      when Hash
        input.each_with_object({}) do |(key, value), hash|
          value = call(:clean, value)
          hash[key.to_s.gsub(/[^a-z0-9_]/i) { |c| "_x#{c.unpack1('H*')}_" }] = value unless value.nil? || value == ""
        end
      else
        input.try(:strip) || input
      end
    end,

    walk_pages: lambda do |path, query|
      page = 1
      out = []
      loop do
        answer = get(path).params(query.merge(page: page, per: PAGE_SIZE))
        out += answer["items"] || []
        break if answer["last"].is_true? || page >= 3

        page += 1
      end
      out
    end,

    raise_nicely: lambda do |code, body, _headers, message|
      parsed = parse_json(body) rescue {}
      details = Array.wrap(parsed["errors"]).map { |e| e.is_a?(Hash) ? "#{e['field'] || 'base'}: #{e['message']}" : e.to_s }
      error("#{message} (#{code})#{details.empty? ? '' : ': ' + details.join('; ')}")
    end
  },

  object_definitions: {
    task: {
      fields: lambda do |_connection, config_fields|
        fixed = [
          { name: "id", type: "integer", control_type: "integer" },
          { name: "title", optional: false },
          { name: "status", control_type: "select", pick_list: "statuses" },
          { name: "due", type: "date_time", control_type: "date_time", render_input: "date_time_conversion", parse_output: "date_time_conversion" },
          { name: "labels", type: "array", of: "string" },
          { name: "assignee", type: "object", properties: [{ name: "id" }, { name: "email", control_type: "email" }] }
        ]
        extra = config_fields["board"].present? ? call("to_fields", list: get("boards/#{config_fields['board']}/fields")["fields"]) : []
        fixed.concat(extra)
      end
    },
    error_row: { fields: -> { [{ name: "line", type: :integer }, { name: "why" }] } }
  },

  actions: {
    create_task: {
      title: "Create task",
      subtitle: "Create a task in Tasks Board",
      description: lambda do |_input, picks|
        "Create <span class='provider'>task</span> in <span class='provider'>#{picks['board'] || 'Tasks Board'}</span>"
      end,
      help: ->(input) { input["board"] ? "" : "Pick a board first" },
      config_fields: [{ name: "board", control_type: "select", pick_list: "boards", optional: false }],
      input_fields: lambda do |object_definitions|
        object_definitions["task"].ignored("id", "assignee").required("title")
      end,
      execute: lambda do |_connection, input, _eis, _eos|
        board = input.delete("board")
        custom, plain = input.partition { |key, _| key =~ /^f_(\d+)$/ }
        body = plain.to_h.merge("fields" => custom.map { |key, value| { "id" => key[/\d+/].to_i, "value" => value } }).reject { |_, v| v.blank? }
        post("boards/#{board}/tasks", call("clean", body)).
          headers("Idempotency-Key": [board, input["title"]].smart_join("-").md5_hexdigest, "X-Empty": nil).
          after_error_response(/.*/) { |code, response, headers, message| call(:raise_nicely, code, response, headers, message) }
      end,
      output_fields: ->(object_definitions) { object_definitions["task"] },
      sample_output: lambda do |_connection, input|
        get("boards/#{input['board']}/tasks").params(per: 1)["items"]&.first || { id: 1, title: "Sample" }
      end
    },

    search_tasks: {
      input_fields: ->(object_definitions) { object_definitions["task"].only("title", "status") },
      execute: lambda do |_connection, input|
        conditions = input.select { |_, v| v.present? }.map { |k, v| format("%<k>s~%<v>s", k: k, v: v) }
        { tasks: call("walk_pages", "tasks", { q: conditions.join(" AND ").presence }.compact).where("status !=" => "done").pluck("id", "title").map { |id, title| { "id" => id, "title" => title } } }
      end,
      output_fields: ->(object_definitions) { [{ name: "tasks", type: "array", of: "object", properties: object_definitions["task"] }] },
      summarize_output: ["tasks"]
    },

    bulk_update: {
      batch: true,
      execute: lambda do |_connection, input|
        rows = input["rows"].each_slice(2).with_index.flat_map do |slice, index|
          patch("tasks/bulk", tasks: slice.map.with_index(1) { |row, n| { line: (index * 2) + n, **row.symbolize_keys.slice(:id, :status) } })["results"]
        end
        ok, bad = rows.partition { |row| row["ok"] }
        { updated: ok.count, failed: bad.map { |row| row.slice("line").merge("why" => row["error"].to_s.truncate(20)) } }
      end,
      output_fields: ->(object_definitions) { [{ name: "updated", type: "integer" }, { name: "failed", type: "array", of: "object", properties: object_definitions["error_row"] }] }
    },

    export_tasks: {
      execute: lambda do |_connection, input, _eis, _eos, continue|
        continue ||= {}
        case continue["step"]
        when nil
          job = post("exports", format: input["format"] || "csv")
          reinvoke_after(seconds: 0.001, continue: { step: "wait", id: job["id"], tries: 0 })
        when "wait"
          state = get("exports/#{continue['id']}")["state"]
          if state == "ready"
            reinvoke_after(seconds: 0.001, continue: continue.merge("step" => "load"))
          else
            error("gave up") if continue["tries"] > 1
            reinvoke_after(seconds: 0.001, continue: continue.merge("tries" => continue["tries"] + 1))
          end
        else
          text = get("exports/#{continue['id']}/file").response_format_raw
          { rows: workato.csv.parse(text, headers: true).map { |row| row.to_h.transform_keys { |k| k.parameterize(separator: "_") } }, size: text.bytesize }
        end
      end
    },

    upload: {
      execute: lambda do |_connection, input|
        post("tasks/#{input['id']}/files").
          request_format_multipart_form.
          payload(file: [input["content"], input["type"] || "text/plain", input["name"]], note: input["note"].to_s).
          after_response { |code, body, headers| { code: code, id: body["id"], etag: headers["etag"]&.delete('"') } }
      end
    }
  },

  triggers: {
    updated_task: {
      title: "New/updated task",
      input_fields: -> { [{ name: "since", type: "timestamp", sticky: true, optional: true }] },
      poll: lambda do |_connection, input, closure|
        closure ||= {}
        from = closure["from"] || (input["since"] || 1.hour.ago).to_time.utc.iso8601
        answer = get("tasks").params(updated_since: from, cursor: closure["cursor"], per: 2, sort: "updated_at")
        items = answer["items"] || []
        last = items.last&.[]("updated_at") || from
        {
          events: items,
          next_poll: answer["next"] ? { "from" => from, "cursor" => answer["next"] } : { "from" => last },
          can_poll_more: answer["next"].present?
        }
      end,
      dedup: ->(task) { "#{task['id']}@#{task['updated_at']}" },
      output_fields: ->(object_definitions) { object_definitions["task"] }
    },

    task_event: {
      webhook_subscribe: lambda do |webhook_url, _connection, input, recipe_id|
        post("hooks", url: webhook_url, events: input["events"]&.split(",") || STATUSES.map { |s| "task.#{s}" }, secret: recipe_id.to_s.first(2).presence && "s").slice("id", "secret")
      end,
      webhook_unsubscribe: ->(hook) { delete("hooks/#{hook['id']}") },
      webhook_notification: lambda do |input, payload, _eis, _eos, headers, params|
        next if headers["X-Event"] == "ping"

        Array.wrap(payload["events"] || payload).select { |e| input["board"].blank? || e["board"] == input["board"] }.map { |e| e.merge("via" => params["via"]) }
      end,
      dedup: ->(event) { event["id"] }
    }
  },

  pick_lists: {
    statuses: -> { STATUSES.map { |s| [s.titleize, s] } },
    boards: ->(_connection) { get("boards")["items"].sort_by { |b| [-b["rank"].to_i, b["name"]] }.pluck("name", "id") },
    members: lambda do |_connection, board:, **args|
      if (parent = args&.[](:__parent_id)).present?
        get("teams/#{parent}/members")["items"].map { |m| [m["email"].labelize, m["id"], m["id"], false] }
      else
        get("boards/#{board}/teams")["items"]&.map { |t| [t["name"], t["id"], t["id"], true] } || []
      end
    end
  }
}
