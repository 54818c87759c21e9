# A CRM that describes its objects: dynamic schemas with custom fields, composite and multipart/mixed batches,
# bulk jobs in CSV, attachments. Written by several hands over the years.
{
  :title => "Forceful CRM",
  :connection => {
    :fields => [
      { name: "environment", control_type: :select, pick_list: [["Production", "login"], ["Sandbox", "test"]], optional: false, default: "login" },
      { name: "client_id", optional: false }, { name: "client_secret", control_type: "password", optional: false },
      { name: "version", default: "v58.0", optional: true, hint: "e.g. <code>v58.0</code>" }
    ],
    :authorization => {
      :type => "oauth2",
      :authorization_url => ->(connection) {
        scopes = ["api", "refresh_token", "openid"].join(" ")
        "https://#{connection['environment']}.forceful.example/services/oauth2/authorize?#{{ response_type: 'code', prompt: "login consent", scope: scopes }.to_param}"
      },
      :acquire => ->(connection, auth_code, redirect_uri) do
        response = post("https://#{connection["environment"]}.forceful.example/services/oauth2/token").payload(
          grant_type: "authorization_code", client_id: connection["client_id"], client_secret: connection["client_secret"],
          code: auth_code, redirect_uri: redirect_uri
        ).request_format_www_form_urlencoded

        org_id, user_id = response["id"].split("/").last(2)
        [
          { access_token: response["access_token"], refresh_token: response["refresh_token"], refresh_token_expires_in: nil },
          user_id,
          { instance_url: response["instance_url"], org_id: org_id }
        ]
      end,
      :refresh => ->(connection, refresh_token) do
        post("https://#{connection["environment"]}.forceful.example/services/oauth2/token")
          .payload(grant_type: "refresh_token", client_id: connection["client_id"], client_secret: connection["client_secret"], refresh_token: refresh_token)
          .request_format_www_form_urlencoded
          .after_error_response(400) { |code, body, headers, message| error("Please reconnect: #{JSON.parse(body)["error_description"]}") }
      end,
      :refresh_on => [401, /INVALID_SESSION_ID/],
      :detect_on => [/"errorCode":"INVALID_SESSION_ID"/],
      :apply => ->(connection, access_token) {
        headers("Authorization": "Bearer #{access_token}", "Sforce-Call-Options" => "client=emu") unless current_url.include?("/services/oauth2/token")
      }
    },
    :base_uri => ->(connection) { "#{connection["instance_url"]}/services/data/#{connection["version"] || "v58.0"}/" }
  },

  :test => ->(connection) { get("limits")["DailyApiRequests"].presence || error("No API access") },

  :methods => {
    field_schema: lambda { |input|
      fields, mode = input.values_at("fields", "mode")
      picked = fields.select do |f|
        case mode
        when "create" then f["createable"]
        when "update" then f["updateable"] || f["name"].eql?("Id")
        else !f["deprecatedAndHidden"]
        end
      end
      picked.map do |f|
        base = {
          name: f["name"], label: f["label"],
          optional: !(mode == "create" && !f["nillable"] && !f["defaultedOnCreate"]),
          custom: f["custom"], sticky: f["custom"] || %w(Name Email).include?(f["name"]),
        }.reject { |_k, v| v.nil? || v == false && _k != :optional }
        extra =
          case f["type"]
          when "boolean"
            { type: "boolean", control_type: "checkbox", toggle_hint: "Select from options list",
              toggle_field: { name: f["name"], label: f["label"], type: "string", optional: base[:optional], control_type: "text", toggle_hint: "Use custom value", hint: "true or false" },
              convert_input: "boolean_conversion" }
          when "int" then { type: "integer", control_type: "integer", convert_input: "integer_conversion" }
          when "double", "currency", "percent" then { type: "number", control_type: "number", convert_input: "float_conversion", convert_output: "float_conversion" }
          when "date" then { type: "date", control_type: "date", convert_input: "date_iso8601_conversion" }
          when "datetime" then { type: "date_time", control_type: "date_time", convert_input: "to_utc_text" }
          when "picklist"
            values = f["picklistValues"].select { |v| v["active"] }
            next if values.empty?
            { control_type: "select", pick_list: values.map { |v| [v["label"], v["value"]] }.sort, toggle_hint: "Select",
              toggle_field: { name: f["name"], type: :string, control_type: :text, label: f["label"], optional: base[:optional], toggle_hint: "Enter", } }
          when "multipicklist"
            { control_type: "multiselect", delimiter: ";", pick_list: f["picklistValues"].map { |v| v.values_at("label", "value") } }
          when "reference"
            { hint: "Refers to #{f["referenceTo"].to_sentence(two_words_connector: " or ", last_word_connector: ", or ")}" }
          when "address"
            { type: "object", properties: %w[street city state postalCode country].map { |p| { name: p, label: p.labelize } } }
          when "email", "phone", "url" then { control_type: f["type"] }
          else
            { control_type: f["length"].to_i > 255 ? "text-area" : "text" }
          end
        base.merge(extra)
      end.compact
    },
    to_utc_text: ->(value) { value.to_time.utc.iso8601 },
    soql: lambda do |object, fields, where, order = "CreatedDate", options = {}|
      parts = where&.map { |k, v|
        next if v.blank? && v != false
        quoted = case v
                 when String then v =~ /\A\d{4}-\d\d-\d\dT/ ? v : "'#{v.gsub(/['\\]/) { |c| "\\#{c}" }}'"
                 when Array then "(" + v.map { |x| "'#{x}'" }.join(",") + ")"
                 else v
                 end
        "#{k.to_s.sub(/__(gt|lt|gte|in)$/, '')} #{{ "gt" => ">", "lt" => "<", "gte" => ">=", "in" => "IN" }[k.to_s[/__(gt|lt|gte|in)\z/, 1]] || "="} #{quoted}"
      }&.compact || []
      "SELECT #{fields.uniq.first(200).join(",")} FROM #{object}" + (parts.length > 0 ? " WHERE #{parts * " AND "}" : "") + " ORDER BY #{order}" + " LIMIT #{options[:limit] || 10}"
    end,
    query_all: lambda do |q, max|
      answer = get("query").params(q: q)
      records = answer["records"] || []
      while answer["done"] == false && records.size < max
        answer = get(answer["nextRecordsUrl"])
        records = records + answer["records"]
      end
      records.map { |r| call(:strip_attributes, r) }
    end,
    strip_attributes: lambda do |record|
      record.each_with_object({}) do |(k, v), out|
        next if k == "attributes"
        out[k] = if v.is_a?(Hash) && v.has_key?("records") then v["records"].map { |r| call(:strip_attributes, r) }
                 elsif v.is_a?(Hash) then call(:strip_attributes, v)
                 else v end
      end
    end,
    batch_body: lambda do |requests, boundary|
      requests.each_with_index.map do |r, i|
        body = r["body"].present? ? r["body"].to_json : ""
        [
          "--#{boundary}", "Content-Type: application/http", "Content-ID: <item-#{i + 1}>", "",
          "#{r["method"].upcase} #{r["path"]}#{"?" + r["query"].to_query if r["query"]} HTTP/1.1",
          *(body.empty? ? [] : ["Content-Type: application/json", "Content-Length: #{body.bytesize}"]), "", body
        ].join("\r\n")
      end.push("--#{boundary}--\r\n").join("\r\n")
    end,
    parse_batch: lambda do |text|
      boundary = text[/\A--[^\r\n]+/]
      text.split(boundary)[1..-2].map do |part|
        head, inner_head, body = part.strip.split(/\r?\n\r?\n/, 3)
        {
          id: head[/Content-ID:\s*<response-(.+)>/i, 1],
          status: inner_head.match(%r{\AHTTP/[\d.]+ (?<code>\d+)})&.[](:code).to_i,
          headers: inner_head.lines.drop(1).map { |l| l.chomp.split(": ", 2) }.to_h.transform_keys(&:downcase),
          body: (JSON.parse(body) rescue body)
        }
      end
    end,
    csv_of: lambda do |rows|
      columns = rows.flat_map(&:keys).uniq
      ([columns] + rows.map { |r| columns.map { |c| r[c] } }).map { |line|
        line.map { |v|
          s = v.is_a?(Time) || v.is_a?(DateTime) ? v.utc.iso8601 : v.nil? ? "#N/A" : v.to_s
          s =~ /[",\n]/ ? "\"#{s.gsub("\"", "\"\"")}\"" : s
        }.join(",")
      }.join("\n")
    end,
    error_text: lambda do |body|
      list = parse_json(body)
      list = [list] unless list.is_a?(Array)
      list.map { |e| "#{e["errorCode"] || e["error"]}: #{e["message"] || e["error_description"]}#{" (#{e["fields"].join(", ")})" if e["fields"]&.any?}" }.join("; ")
    rescue
      body.to_s.strip_tags.squish[0...40]
    end
  },

  :object_definitions => {
    sobject: {
      fields: lambda do |connection, config|
        name = config["object"] or next []
        describe = get("sobjects/#{name}/describe")
        call(:field_schema, { "fields" => describe["fields"], "mode" => config["mode"] })
      end
    },
    sobject_out: { fields: ->(c, config, defs) { (defs["sobject"] || []).map { |f| f.merge("optional" => true) } + [{ name: "attributes", type: "object", properties: [{ name: "url" }] }] } }
  },

  :actions => {
    search: {
      title: "Search records", subtitle: "SOQL search",
      description: ->(input, labels) { "Search <span class='provider'>#{labels[:object] || input["object"] || "records"}</span>" },
      config_fields: [
        { name: "object", control_type: "select", pick_list: "objects", optional: false },
        { name: "fields", control_type: "multiselect", delimiter: ",", pick_list: "field_names", pick_list_params: { object: "object" }, optional: true },
        { name: "mode", ngIf: "input.object == 'x'" }
      ],
      input_fields: ->(defs, connection, config) { config["object"] ? defs["sobject"].ignored("Id", "Address").map { |f| f.merge(optional: true).except(:toggle_field, "toggle_field") } : [] },
      execute: ->(connection, input, eis, eos) {
        fields = (input["fields"] || "Id,Name").split(",")
        where = input.except("object", "fields", "mode", "limit").sort.to_h
        { records: call(:query_all, call(:soql, input["object"], fields, where, "CreatedDate", limit: input["limit"] || 10), 3) }
      },
      output_fields: ->(defs) { [{ name: "records", type: "array", of: "object", properties: defs["sobject_out"] }] },
    },
    create: {
      input_fields: ->(defs) { defs["sobject"].only("Name", "Email", "Custom__c").required("Email") },
      execute: ->(connection, input) {
        object = input.delete("object")
        post("sobjects/#{object}", input.compact).after_error_response(/.*/) { |code, body, headers, message|
          error("#{message}\n#{call(:error_text, body)}")
        }.merge("object" => object)
      }
    },
    composite: {
      execute: lambda do |connection, input|
        answer = post("composite/", { "allOrNone" => input["all_or_none"].is_true?, "compositeRequest" => input["steps"].each.with_index(1).map { |s, i|
          { method: s["method"] || "POST", url: "/services/data/v58.0/sobjects/#{s["object"]}", referenceId: "ref#{i}", body: s["body"] }.compact
        } })
        failed, fine = answer["compositeResponse"].partition { |r| r["httpStatusCode"] >= 300 }
        error(failed.map { |f| "#{f["referenceId"]}: #{f["body"][0]["message"]}" }.join(", ")) if failed.any? && input["all_or_none"].is_true?
        { ok: fine.map { |r| [r["referenceId"], r.dig("body", "id")] }.to_h, failed: failed.map { |f| f["referenceId"].to_sym } }
      end
    },
    batch: {
      execute: lambda do |connection, input|
        boundary = "batch_#{input["seed"].encode_sha256.encode_hex[0, 8]}"
        text = post("https://api.forceful.example/batch").
          headers("Content-Type": "multipart/mixed; boundary=#{boundary}").
          request_body(call(:batch_body, input["requests"], boundary)).
          response_format_raw.
          after_response { |code, body, headers| { type: headers["content_type"], body: body.force_encoding("UTF-8") } }
        { responses: call(:parse_batch, text[:body]), type: text[:type] }
      end
    },
    bulk: {
      title: "Bulk insert",
      execute: lambda do |connection, input, eis, eos, continue|
        if continue.blank? || !continue[:job_id]
          job = post("jobs/ingest", object: input["object"], operation: "insert", lineEnding: "LF", contentType: "CSV")
          put("jobs/ingest/#{job["id"]}/batches").headers("Content-Type": "text/csv").request_body(call(:csv_of, input["rows"])).response_format_raw.presence
          patch("jobs/ingest/#{job["id"]}", state: "UploadComplete").presence
          reinvoke_after(seconds: 45, continue: { job_id: job["id"], tries: 1, started: now })
        end
        state = get("jobs/ingest/#{continue["job_id"]}?try=#{continue["tries"]}")
        case state["state"]
        when "JobComplete"
          csv = get("jobs/ingest/#{continue[:job_id]}/successfulResults").headers(Accept: "text/csv").response_format_raw
          lines = workato.csv.parse(csv.force_encoding("UTF-8"), headers: true)
          { state: "done", rows: lines.map { |l| { id: l["sf__Id"], created: l["sf__Created"].is_true? } }, tries: continue["tries"], failed: state["numberRecordsFailed"].to_i }
        when "Failed", "Aborted" then error("Job #{continue["job_id"]} #{state["state"].downcase}: #{state["errorMessage"]}")
        else
          reinvoke_after(seconds: [45 * 2**continue["tries"], 600].min, continue: continue.merge(tries: continue["tries"].to_i.succ))
        end
      end
    },
    upload: {
      execute: lambda do |connection, input|
        post("sobjects/ContentVersion").payload(
          entity_content: ["{\"Title\":#{input["title"].to_json}}", "application/json"],
          VersionData: [input["content"], input["content_type"] || "application/octet-stream", input["name"]]
        ).request_format_multipart_form
      end
    }
  },

  :triggers => {
    new_updated: {
      title: "New/updated record", type: "paging_desc",
      input_fields: -> { [{ name: "since", type: "date_time", sticky: true, optional: false, hint: "When you start recipe for the first time, it picks up records from this time. <b>Cannot be changed</b>" }] },
      poll: lambda do |connection, input, closure|
        closure ||= {}
        page_size = 2
        since = (closure["since"] || input["since"] || 1.day.ago).to_time.utc.iso8601
        records = call(:query_all, call(:soql, "Lead", %w[Id Name LastModifiedDate], { "LastModifiedDate__gte" => since, "Id__gt" => closure["last_id"] }, "LastModifiedDate,Id", limit: page_size), 100)
        more = records.size >= page_size
        last = records.last
        { events: records, can_poll_more: more && !closure["stop"], next_poll: last ? { "since" => last["LastModifiedDate"], "last_id" => last["Id"], "stop" => true } : nil }
      end,
      dedup: lambda { |r| "#{r["Id"]}-#{r["LastModifiedDate"]&.to_time&.to_i}" }
    },
    outbound: {
      webhook_key: ->(connection, input) { [connection["org_id"], input["object"]].compact.join(":") },
      webhook_payload_type: "raw",
      webhook_notification: lambda do |input, payload, eis, eos, headers, params|
        payload.from_xml.dig("soapenv:Envelope", 0, "soapenv:Body", 0, "notifications", 0, "Notification")&.map do |n|
          so = n["sObject"].first
          { "notification" => n.dig("Id", 0, "content!"), "type" => so["@xsi:type"].split(":")[1] }.merge(so.reject { |k, _| k.start_with?("@") }.map { |k, v| [k.remove("sf:"), v[0]["content!"]] }.to_h)
        end
      end
    }
  },

  :pick_lists => {
    objects: -> (connection) { get("sobjects")["sobjects"].select { |o| o["queryable"] && !o["name"].end_with?("History", "Share") }.map { |o| [o["label"] + (o["custom"] ? " (custom)" : ""), o["name"]] } },
    field_names: ->(connection, object:) { object ? get("sobjects/#{object}/describe")["fields"].pluck("label", "name") : [] },
    folders: lambda do |connection, **args|
      if (parent = args&.[](:__parent_id)).presence
        get("folders/#{parent}")["items"].map { |f| [f["name"], f["id"], f["id"], f["leaf"].is_not_true?] }
      else
        [["Root", "root", nil, true]]
      end
    end
  },
  :webhook_keys => ->(params, headers, payload) { "#{payload[/<OrganizationId>(\w+)</, 1]}:#{payload.match(/xsi:type="sf:(\w+)"/)[1]}" }
}
