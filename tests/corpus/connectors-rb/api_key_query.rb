{
  title: "Weather",
  connection: {
    fields: [{ name: "api_key", control_type: "password", hint: "Find it <a href='https://weather.example/keys' target='_blank'>here</a>" }],
    authorization: { type: "api_key", credentials: lambda do |connection| params(apikey: connection["api_key"]) end }
  },
  test: lambda { |connection| get("https://weather.example/ping").params(q: 'x') },
  actions: {
    forecast: {
      description: lambda do |input, pick_list_label| "Get <span class='provider'>#{pick_list_label['city'] || 'forecast'}</span>" end,
      input_fields: lambda do |object_definitions|
        [
          { name: "city", label: "City", control_type: "select", pick_list: "cities", optional: false, toggle_hint: "Select",
            toggle_field: { name: "city", type: :string, control_type: "text", label: "City ID", toggle_hint: "ID", optional: false } },
          { name: "units", control_type: :select, pick_list: [["Metric", "m"], ["Imperial", "i"]] }
        ]
      end,
      execute: lambda do |connection, input|
        response = get("https://weather.example/forecast/#{input['city']}", units: input["units"] || "m")["items"]
        { days: response.map.with_index { |day, i| { n: i, id: day["id"] } }, count: response.size }
      end,
      output_fields: lambda { |object_definitions| object_definitions["day"].concat([{ name: "count", type: :integer }]) },
      sample_output: lambda { { days: [], count: 0 } }
    }
  },
  object_definitions: { day: { fields: lambda { [{ name: "days", type: :array, of: :object, properties: [{ name: "n", type: "integer" }] }] } } },
  pick_lists: { cities: lambda { |connection| get("https://weather.example/list").map { |city| [city["name"], city["id"].to_s] } } }
}
