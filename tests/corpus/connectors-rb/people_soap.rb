{
  title: 'People HR (SOAP)',

  # --------------------------------------------------------------------------
  # Two styles of answers: SOAP for everything old, a REST report side for the rest.
  # --------------------------------------------------------------------------
  connection: {
    fields: [
      { name: "tenant", optional: false, hint: 'e.g. <b>acme_dpt1</b>' },
      { name: "host", optional: false, control_type: "subdomain", url: ".people.example" },
      { name: "username", optional: false },
      { name: "password", optional: false, control_type: "password" },
      { name: "version", optional: true, control_type: "select", options: [["v35.0", "v35.0"], ["v40.1", "v40.1"]] }
    ],
    authorization: {
      type: "basic_auth",
      credentials: lambda do |connection|
        user("#{connection['username']}@#{connection['tenant']}")
        password(connection["password"])
      end
    },
    base_uri: lambda do |connection|
      "https://#{connection['host']}.people.example/ccx/service/#{connection['tenant']}/"
    end
  },

  test: lambda do |connection|
    call("soap", connection, "Human_Resources", "Get_Workers_Request", { "wd:Response_Filter" => [{ "wd:Page" => [{ "content!" => 1 }], "wd:Count" => [{ "content!" => 1 }] }] })
  end,

  methods: {
    envelope: lambda do |connection, name, body|
      {
        "env:Header" => [{
          "wsse:Security" => [{
            "@env:mustUnderstand" => "1",
            "wsse:UsernameToken" => [{
              "wsse:Username" => [{ "content!" => "#{connection['username']}@#{connection['tenant']}" }],
              "wsse:Password" => [{ "@Type" => "#PasswordText", "content!" => connection["password"] }]
            }]
          }]
        }],
        "env:Body" => [{ "wd:#{name}" => [body.merge("@wd:version" => connection["version"].presence || "v35.0")] }]
      }
    end,

    soap: lambda do |connection, service, name, body|
      post("#{service}/#{connection['version'] || 'v35.0'}").
        payload(call("envelope", connection, name, body)).
        headers("Content-Type": "text/xml; charset=UTF-8", "SOAPAction" => "\"\"").
        format_xml("env:Envelope",
          "@xmlns:env" => "http://schemas.xmlsoap.org/soap/envelope/", "@xmlns:wd" => "urn:com.people/bsvc",
          "@xmlns:wsse" => "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
          strip_response_namespaces: true).
        after_error_response(500, /Fault/) { |code, body, _headers, message|
          doc = body.from_xml
          fault = (doc.values.first&.first || {}).then { |e| e.dig(e.keys.find { |k| k =~ /Body\z/ }, 0) }&.values&.last&.first
          text = fault && %w[faultstring Message].map { |k| fault.dig(k, 0, "content!") }.compact.first
          details = (fault || {}).to_json.scan(/"wd:Detail_Message":\[\{"content!":"([^"]+)"/).flatten
          error([message, text, *details].compact.join(" - "))
        }.
        after_response { |_code, body, _headers| body.dig("Envelope", 0, "Body", 0, name.sub(/_Request\z/, "_Response"), 0) || {} }
    end,

    # Answers to plain hashes: attributes lose their @, single elements are unwrapped unless they are named in lists
    tidy: lambda do |node, lists = []|
      if node.is_a?(Array)
        node.map { |n| call("tidy", n, lists) }
      elsif node.is_a?(Hash)
        return node["content!"] if node.keys == ["content!"]

        node.each_with_object({}) do |(k, v), out|
          next if k.start_with?("@xmlns")

          name = k.gsub(/\A@|\A\w+:/, "").underscore
          out[name] = if !v.is_a?(Array) then v
                      elsif v.length == 1 && !lists.include?(name) then call("tidy", v[0], lists)
                      else call("tidy", v, lists)
                      end
          out[name] = nil if out[name] == {}
        end
      else
        node
      end
    end,

    # Hash by schema order: SOAP sequences are strict about it
    ordered: lambda do |input, order|
      order.each_with_object({}) do |key, out|
        key, children = key.is_a?(Array) ? key : [key, nil]
        value = input[key]
        next if value.nil? || value == ""

        out["wd:#{key.camelize.gsub(/Id\z/, 'ID').gsub(/([a-z\d])([A-Z])/, '\1_\2')}"] =
          case value
          when Hash then [call("ordered", value, children || value.keys)]
          when Array then value.map { |v| v.is_a?(Hash) ? call("ordered", v, children || v.keys) : { "content!" => v } }
          when true then [{ "content!" => 1 }]
          when false then [{ "content!" => 0 }]
          else [{ "content!" => value }]
          end
      end
    end,

    reference: lambda { |type, id| { "wd:ID" => [{ "@wd:type" => type, "content!" => id }] } },

    id_of: lambda do |ref, type = nil|
      ids = Array.wrap(ref&.[]("ID"))
      (ids.find { |i| i["@type"] == type } || ids.first)&.dig("content!")
    end,

    worker: lambda do |w|
      data = w.dig("Worker_Data", 0) || {}
      name = data.dig("Personal_Data", 0, "Name_Data", 0, "Legal_Name_Data", 0, "Name_Detail_Data", 0) || {}
      emails = (data.dig("Personal_Data", 0, "Contact_Data", 0, "Email_Address_Data") || []).map do |e|
        { address: e.dig("Email_Address", 0, "content!"), primary: e.dig("Usage_Data", 0, "Type_Data", 0, "@Primary") == "1", kind: call("id_of", e.dig("Usage_Data", 0, "Type_Data", 0, "Type_Reference", 0), "Usage_Type") }
      end
      {
        worker_id: call("id_of", w.dig("Worker_Reference", 0), "Employee_ID"),
        name: name["@Formatted_Name"] || [name.dig("First_Name", 0, "content!"), name.dig("Last_Name", 0, "content!")].compact.join(" ").presence,
        email: (emails.detect { |e| e[:primary] } || emails.first || {})[:address],
        emails: emails,
        hired: data.dig("Employment_Data", 0, "Hire_Date", 0, "content!")&.to_date&.strftime("%d.%m.%Y"),
        salary: data.dig("Compensation", 0, "Amount", 0, "content!")&.to_f&.round(-2),
        active: data.dig("Employment_Data", 0, "Active", 0, "content!").to_s.in?(%w[1 true])
      }.compact
    end,

    tenure: lambda do |from, to = nil|
      a, b = from.to_date, (to || today).to_date
      months = (b.year * 12 + b.month) - (a.year * 12 + a.month) - (b.day < a.day ? 1 : 0)
      years, months = months.divmod(12)
      [["year", years], ["month", months]].reject { |_, n| n == 0 }.map { |unit, n| "#{n} #{unit.pluralize(n)}" }.to_sentence.presence || "new"
    end,

    csv_import: lambda do |text|
      rows = workato.csv.parse(text, headers: true, col_sep: ";")
      problems = []
      good = rows.each.with_index(2).map do |row, line|
        missing = %w[id name].select { |c| row[c].blank? }
        problems << "line #{line}: no #{missing.to_sentence}" unless missing.empty?
        problems << "line #{line}: bad date #{row['hired']}" if row["hired"].present? && row["hired"] !~ %r{\A\d{2}\.\d{2}\.\d{4}\z}
        row.transform_keys(&:to_sym) if missing.empty?
      end.compact
      { good: good, problems: problems, csv: workato.csv.generate(headers: %w[id name], col_sep: ";") { |csv| good.each { |g| csv << g.values_at(:id, :name) } } }
    end,

    xml_text: lambda do |hash|
      hash.to_xml(root: "worker", skip_types: true, indent: 0, dasherize: false, skip_instruct: true)
    end,

    diff: lambda do |old, new|
      (old.keys | new.keys).sort.each_with_object("added" => {}, "removed" => [], "changed" => {}) do |key, memo|
        if !old.key?(key) then memo["added"][key] = new[key]
        elsif !new.key?(key) then memo["removed"] << key
        elsif old[key].is_a?(Hash) && new[key].is_a?(Hash)
          inner = call("diff", old[key], new[key])
          memo["changed"][key] = inner unless inner.values.all?(&:empty?)
        elsif old[key] != new[key] then memo["changed"][key] = [old[key], new[key]]
        end
      end
    end
  },

  object_definitions: {
    worker: {
      fields: lambda do |_connection|
        [
          { name: "worker_id", label: "Worker ID" },
          { name: "name", sticky: true },
          { name: "email", control_type: "email" },
          { name: "emails", type: "array", of: "object", properties: [{ name: "address" }, { name: "primary", type: "boolean" }, { name: "kind" }] },
          { name: "hired", type: "string" }, { name: "salary", type: "number" }, { name: "active", type: "boolean" }
        ]
      end
    },
    hire: {
      fields: -> (_c, config) {
        base = [{ name: "first_name", optional: false }, { name: "last_name", optional: false }, { name: "hire_date", type: "date", optional: false, convert_input: "date_iso8601_conversion" }]
        case config["country"]
        when "US" then base << { name: "ssn", label: "SSN", hint: "9 digits" }
        when "DE", "AT" then base.push({ name: "tax_id" }, { name: "church_tax", type: "boolean" })
        end
        base + [{ name: "manager", type: "object", properties: [{ name: "id" }, { name: "type", default: "Employee_ID" }] }]
      }
    }
  },

  actions: {
    get_workers: {
      input_fields: lambda { |_od| [{ name: "ids" }, { name: "page", type: "integer" }, { name: "updated_from", type: "date_time" }] },
      execute: lambda do |connection, input|
        request = {}
        if input["ids"].present?
          request["wd:Request_References"] = [{ "wd:Worker_Reference" => input["ids"].split(",").map { |id| call("reference", "Employee_ID", id.strip) } }]
        elsif input["updated_from"].present?
          request["wd:Request_Criteria"] = [{ "wd:Transaction_Log_Criteria_Data" => [{ "wd:Transaction_Date_Range_Data" => [{ "wd:Updated_From" => [{ "content!" => input["updated_from"].to_time.utc.iso8601 }], "wd:Updated_Through" => [{ "content!" => now.utc.iso8601 }] }] }] }]
        end
        request["wd:Response_Filter"] = [{ "wd:Page" => [{ "content!" => (input["page"] || 1).to_i }], "wd:Count" => [{ "content!" => 100 }] }]
        request["wd:Response_Group"] = [%w[Include_Reference Include_Personal_Information].map { |g| ["wd:#{g}", [{ "content!" => true }]] }.to_h]
        answer = call("soap", connection, "Human_Resources", "Get_Workers_Request", request)
        results = answer.dig("Response_Results", 0) || {}
        { workers: (answer.dig("Response_Data", 0, "Worker") || []).map { |w| call("worker", w) }, total: results.dig("Total_Results", 0, "content!").to_i, more: results.dig("Page", 0, "content!").to_i < results.dig("Total_Pages", 0, "content!").to_i }
      end,
      output_fields: lambda { |od| [{ name: "workers", type: :array, of: :object, properties: od["worker"] }, { name: "total", type: :integer }, { name: "more", type: :boolean }] }
    },
    hire: {
      config_fields: [{ name: "country", control_type: "select", pick_list: "countries", optional: false }],
      input_fields: lambda { |od| od["hire"] },
      execute: lambda do |connection, input|
        order = ["first_name", "last_name", "hire_date", "ssn", "tax_id", "church_tax", ["manager", %w[type id]], ["tags", nil]]
        call("tidy", call("soap", connection, "Staffing", "Hire_Employee_Request", call("ordered", input.except("country"), order)))
      end,
      output_fields: ->(_) { [{ name: "event_reference", type: "object", properties: [{ name: "id" }] }] }
    },
    report: {
      execute: lambda do |connection, input|
        url = "https://#{connection['host']}.people.example/ccx/service/customreport2/#{connection['tenant']}/#{input['owner'].encode_url}/#{input['report'].tr(' ', '_')}"
        case input["format"]
        when "csv" then { text: get(url, format: "csv").response_format_raw.after_response { |_c, body, h| body.force_encoding(h["content_type"].to_s[/charset=([\w-]+)/, 1] || "UTF-8").encode("UTF-8") } }
        when "xml" then { rows: call("tidy", get(url, format: "simplexml").response_format_xml(strip_response_namespaces: true).dig("Report_Data", 0, "Report_Entry") || []) }
        else { rows: get(url, { format: "json" }.merge(input["prompts"] || {}))["Report_Entry"] }
        end
      end
    }
  },

  triggers: {
    terminated: {
      type: :paging_desc,
      input_fields: -> { [{ name: "since", type: :date }] },
      poll: lambda do |connection, input, page|
        page ||= 1
        rows = get("https://#{connection['host']}.people.example/api/terminations", page: page, since: (input["since"] || 30.days.ago.to_date).to_s)["data"] || []
        { events: rows.sort_by { |r| r["date"] }.reverse, next_page: rows.any? ? page + 1 : nil }
      end,
      document_id: lambda { |r| "#{r['worker']}@@#{r['date']}" },
      sort_by: lambda { |r| r["date"] },
      output_fields: ->(_) { [{ name: "worker" }, { name: "date", type: :date }] }
    }
  },

  pick_lists: {
    countries: lambda { |_connection| %w[US DE AT JP].map { |c| [c.to_country_name, c] } }
  }
}
