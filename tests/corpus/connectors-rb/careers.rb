# -*- coding: utf-8 -*-
{
  title: 'Harvestly',
  connection: {
    fields: [
      {
        name: "api_key", control_type: "password",
        optional: false,
        hint: "Get it <a href=\"https://app.harvestly.example/configure\" "\
        "target='_blank'>here</a>. Don't share" ' it.'
      },
      { name: "on_behalf_of", optional: true }
    ],
    authorization: {
      type: "api_key",
      credentials: lambda do |connection|
        user(connection["api_key"])
        password("")
        headers("On-Behalf-Of": connection["on_behalf_of"])
      end
    }
  },
  object_definitions: {
    candidate: {
      fields: lambda do |_|
        [
          { name: "id", type: :integer, control_type: :number, label: "Candidate ID" },
          { name: "first_name" }, { name: "last_name" },
          { name: "emails", type: :array, of: :object, properties: [{ name: "value", control_type: "email" }, { name: "type", control_type: "select", pick_list: [["Personal", "personal"], ["Work", "work"]] }] },
          { name: "tags", type: :array, of: :string }, { name: "last_activity", type: :timestamp },
          { name: "private", type: :boolean }, { name: "score", type: :number }
        ]
      end
    }
  },
  test: lambda do |_connection|
    get("https://api.harvestly.example/v1/candidates").params(per_page: 1)
  end,
  actions: {
    get_candidate: {
      description: "Get <span class='provider'>candidate</span> by ID",
      input_fields: lambda do |object_definitions|
        object_definitions["candidate"].only("id").required("id")
      end,
      execute: lambda do |_connection, input|
        get("https://api.harvestly.example/v1/candidates/#{input['id']}")
      end,
      output_fields: lambda do |object_definitions|
        object_definitions["candidate"]
      end
    },
    search: {
      execute: lambda do |_connection, input|
        page = 1
        candidates = []
        loop_guard = 0
        has_more = true
        while has_more && loop_guard < 5
          response = get("https://api.harvestly.example/v1/candidates").
                       params(per_page: 2, page: page, created_after: (input["created_after"] || "2020-01-01").to_date.iso8601).
                       after_response do |code, body, headers|
                         { "code" => code, "records" => body, "next" => headers["link"]&.scan(/<([^>]+)>;\s*rel="(\w+)"/)&.map { |url, rel| { rel => url } }&.inject(:merge)&.[]("next") }
                       end
          candidates << response["records"]
          has_more = response["next"].present?
          page += 1
          loop_guard += 1
        end
        { candidates: candidates.flatten(1), pages: page - 1 }
      end
    },
    create: {
      execute: lambda do |_connection, input|
        post("https://api.harvestly.example/v1/candidates").
          payload(input.map do |key, value|
            if key == "tags" && value.is_a?(String)
              { key => value.split(",").map { |t| t.strip } }
            elsif value.blank?
              {}
            else
              { key => value }
            end
          end.inject(:merge)).
          after_error_response(422) { |code, body, _, message| error("#{code} #{message}: " + (parse_json(body)["errors"] || []).map { |e| e["message"] }.join("; ")) }
      end
    },
    big_nested: {
      execute: lambda do |_c, _i|
        {
          list: [[1, [2, [3, nil]]].flatten, [[:a, 1], [:b, 2]].to_h, { b: 1, a: 2 }.sort.to_h, { x: { y: { z: 1 } } }.deep_merge(x: { y: { w: 2 } }), [3, 1, 2].sort { |a, b| b <=> a }, [nil, 1, false, ''].compact, [nil, 1, '', []].reject(&:blank?), (1..10).each_slice(3).to_a, (1..3).zip(4..6), [1, 2, 3].each_with_object([]) { |x, m| m << x * 2 }, %w[a b c].each_with_index.map { |x, i| "#{i}#{x}" }, { a: nil, b: 1 }.compact, { a: 1 }.merge({ b: 2 }) { |_k, o, n| o + n }, { "a" => 1 }.transform_keys(&:to_sym), [1, 2, 3, 4].select.with_index { |_, i| i.even? }, [[3, 'c'], [1, 'a']].sort_by(&:first).map(&:last), ["a", "b"].cycle.first(3), { a: 1, b: 2 }.invert, { a: 1 }.any? { |k, v| v > 0 }, { a: 1, b: 2 }.min_by { |_, v| v }, { a: 1, b: 2 }.sum { |_, v| v }, { a: 1, b: 2 }.find { |k, v| v == 2 }, { a: 1, b: 2 }.reduce(0) { |m, (k, v)| m + v }, { a: [1, 2] }.flat_map { |k, v| v }, { a: 1, b: 2 }.each_with_index.map { |(k, v), i| [k, v, i] }, { a: 1, b: 2 }.partition { |k, v| v > 1 }, { a: 1 }.to_a, { b: 1, a: 2 }.sort_by { |k, v| v }.first, { a: 1, b: 2 }.reject { |k, _| k == :a }, { a: 1 }.key?(:a), { a: 1 }.dig(:a), { a: 1, 'b' => 2 }.keys, { a: 1 }.fetch(:z, 'def'), { a: 1 }.fetch(:z) { |k| k.to_s }, { a: 1, b: 2 }.count, { a: 1, b: 2 }.group_by { |k, v| v.odd? }, { a: 1, b: 2 }.filter_map { |k, v| k if v > 1 }, { a: 1, b: 2 }.each_slice(1).to_a, { a: 1, b: 2 }.max_by { |k, v| v }, { a: 1 }.update(c: 3), { a: 1, b: 2 }.slice(:b), { a: 1, b: 2 }.delete_if { |k, v| v == 1 }, { a: 1 }.store(:q, 2), { a: { 'b' => [1, { c: 2 }] } }.to_json, { a: 1 }.inspect, [1, 'a', :b, nil, 2.5, true].inspect, [1, [2]].to_s, { 'a' => nil }.to_s],
          nums: [10.fdiv(4), 7 / 2, -7 / 2, 7 % 3, 2**8, 10.0 / 3, 3.7.floor, 3.2.ceil, -3.7.truncate, 3.14159.round(2), 1234.5678.round(-2), 5.clamp(1, 3), 10.digits, 255.to_s(16), '0x1f'.hex, '12abc'.to_i, 'abc'.to_i, '3.7xyz'.to_f, 1e20.to_i, 0.1 + 0.2, 1.0.to_s, 100.0.to_i, 12.5.to_i, 5.between?(1, 10), 3.zero?, 0.zero?, 4.pred, 4.succ, -5.abs, 6.gcd(4), 10.pow(3), 1_000.to_s, 3.times.to_a, 1.step(10, 3).to_a, 10.downto(7).to_a, Float('1.5'), Integer('42'), 5.to_f, 7.to_s.rjust(3, '0'), 1.0 / 3, 1e-5, 1e16, 123456789012345678901234567890, 2.5.round, 3.5.round, (0.1 * 3), 1.23456789012345e+25, 3.0 * 2, 10.divmod(-3), 1 <=> 2, 4.5 % 2]
        }
      end
    }
  },
  triggers: {
    updated: {
      type: :paging_desc,
      input_fields: lambda do |_od|
        [{ name: "since", type: :timestamp }]
      end,
      poll: lambda do |_connection, input, next_page|
        url = next_page || "https://api.harvestly.example/v1/candidates?per_page=2"
        body = get(url)
        { events: body, next_page: (body.length >= 2 ? "https://api.harvestly.example/v1/candidates?per_page=2&page=#{(next_page.to_s[/page=(\d+)$/, 1] || 1).to_i + 1}" : nil) }
      end,
      document_id: ->(c) { c["id"] },
      sort_by: ->(c) { c["last_activity"] }
    },
    hook: {
      webhook_subscribe: lambda do |url, _connection, input, recipe_id|
        post("https://api.harvestly.example/v1/hooks", target: url, event: input["event"], active: true)
      end,
      webhook_notification: lambda do |_input, payload|
        payload["payload"]&.merge("action" => payload["action"]) || payload
      end,
      webhook_unsubscribe: ->(hook) { delete("https://api.harvestly.example/v1/hooks/#{hook['id']}") },
      dedup: lambda do |event|
        event["id"].to_s + "@" + Time.now.year.to_s[0, 2]
      end
    }
  },
  pick_lists: { departments: lambda { |connection| get("https://api.harvestly.example/v1/departments").map { |d| [d["name"], d["id"]] } } }
}
