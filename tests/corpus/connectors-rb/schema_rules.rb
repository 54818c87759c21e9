# Every rule of fields: trimming, converters of both directions, toggles, what is required, what a time prints as.
{
  title: 'Schema rules',
  connection: { authorization: { type: 'none' } },

  methods: {
    wrap_up: ->(value) { value.is_a?(Array) ? value + ['whole'] : "<#{value}>" },
    tenfold: ->(value) { call('wrap_up', value.to_i * 10) }
  },

  object_definitions: {
    base: { fields: ->(_connection, config_fields) { [{ name: 'x', type: :integer }, { name: 'kind_label', label: config_fields['kind'].to_s }] } },
    nested: { fields: -> { [{ name: 'nest', type: 'object', properties: [{ name: 'q' }] }] } },
    copies: { fields: ->(_, _, definitions) { definitions['nested'].each { |field| field[:name] = 'changed' } + definitions['nested'] } }
  },

  actions: {
    echo: {
      config_fields: [{ name: 'kind', optional: false, control_type: 'select', pick_list: [%w[A a]] }],
      input_fields: lambda do |_definitions, _connection, _config|
        [
          { name: 'i', type: 'integer' }, { name: 'n', type: 'number' }, { name: 'b', type: 'boolean' },
          { name: 'd', type: 'date' }, { name: 't', type: 'date_time' }, { name: 'ts', type: 'timestamp' }, { name: 's' },
          { name: 'ci', type: 'integer', convert_input: 'integer_conversion' }, { name: 'cn', convert_input: 'float_conversion' },
          { name: 'cb', type: 'boolean', convert_input: 'boolean_conversion' }, { name: 'ri', type: 'integer', render_input: 'integer_conversion' },
          { name: 'up', convert_input: 'wrap_up' }, { name: 'ten', render_input: :tenfold },
          { name: 'arr', type: 'array', of: 'string', convert_input: 'wrap_up' },
          { name: 'obj', type: 'object', properties: [{ name: 'k', convert_input: 'integer_conversion' }, { name: 'req', optional: false }] },
          { name: 'list', type: 'array', of: 'object', properties: [{ name: 'k', type: 'date' }] },
          { name: 'lam', convert_input: ->(_value) { 'never' } }, { name: 'one', type: 'array', convert_input: 'item_array_wrap' },
          { name: 'iso', convert_input: 'date_time_iso8601_conversion' }, { name: 'diso', convert_input: 'date_iso8601_conversion' },
          { name: 'rt', convert_input: 'render_iso8601_timestamp' }, { name: 'rd', convert_input: 'render_iso8601_date' },
          { name: 'ep', convert_input: 'render_epoch_time' }, { name: 'bad', convert_input: 'nope' }, { name: 'file', type: 'stream' },
          { name: 'sel', optional: false, toggle_hint: 'Pick', toggle_field: { name: 'sel_id', label: 'ID', type: 'string', toggle_hint: 'Enter', optional: false } }
        ]
      end,
      execute: ->(_connection, input) { { input: input, kinds: input.transform_values { |value| value.class.to_s } } }
    },
    moments: {
      input_fields: -> { [{ name: 't', type: 'date_time' }, { name: 'local', type: 'date_time' }, { name: 'day', type: 'date' }] },
      execute: lambda do |_connection, input|
        post('https://schema.example/form', input).params(input).request_format_www_form_urlencoded.presence
        time = input['t']
        {
          text: "#{time} #{input['local']} #{input['day']}", iso: time.iso8601, later: (time + 1.day).to_s,
          day: time.to_date, json: time.to_json, number: time.to_i, tokyo: time.in_time_zone('Tokyo').to_s, db: time.to_s(:db),
          as_it_is: time, local: input['local'], compared: time > input['local'], utc: time.dup.utc.iso8601
        }
      end
    },
    parsed: {
      input_fields: -> { %w[i n b d t ts po co l iw pe ms pit iut wo cdt zz].map { |name| { name: name } } },
      output_fields: lambda do
        [
          { name: 'i', type: 'integer' }, { name: 'n', type: 'number' }, { name: 'b', type: 'boolean' }, { name: 'd', type: 'date' },
          { name: 't', type: 'date_time' }, { name: 'ts', type: 'timestamp' }, { name: 'po', parse_output: 'boolean_conversion' },
          { name: 'co', convert_output: 'wrap_up' }, { name: 'l', type: 'array', of: 'object', properties: [{ name: 'x', type: 'integer' }] },
          { name: 'iw', convert_output: 'item_array_wrap' }, { name: 'pe', parse_output: 'parse_epoch_time' },
          { name: 'ms', parse_output: 'parse_date_time_epoch_millis' }, { name: 'pit', parse_output: 'parse_iso8601_timestamp' },
          { name: 'iut', parse_output: 'implicit_utc_time' }, { name: 'wo', parse_output: 'convert_to_datetime_wo_tz' },
          { name: 'cdt', parse_output: 'convert_date_time' }
        ]
      end,
      execute: ->(_connection, input) { input }
    },
    schemas: {
      input_fields: ->(definitions) { definitions['base'].concat(definitions['copies']) },
      output_fields: ->(definitions) { definitions['nested'].only('nest').required('nest') + definitions['nested'].ignored('nest') },
      execute: ->(_connection, _input, input_schema, output_schema) { { in: input_schema, out: output_schema } }
    },
    required: {
      input_fields: lambda do
        [{ name: 'a', optional: false }, { name: 'b_c', label: 'Bee', optional: 'false' }, { name: 'free', optional: false, runtime_optional: true }]
      end,
      execute: ->(_connection, input) { input }
    },
    no_hint: { input_fields: -> { [{ name: 'x', toggle_field: { name: 'y', type: 'string' } }] }, execute: -> { {} } },
    no_type: { input_fields: -> { [{ name: 'x', toggle_hint: 'h', toggle_field: { name: 'y' } }] }, execute: -> { {} } },
    other_optional: {
      input_fields: -> { [{ name: 'x', optional: false, toggle_hint: 'h', toggle_field: { name: 'y', type: 'string', optional: true, toggle_hint: 'z' } }] },
      execute: -> { {} }
    },
    single: { input_fields: -> { { name: 'x' } }, output_fields: -> {}, execute: ->(_connection, input) { input } },
    list_result: { execute: -> { [1] } },
    nil_result: { execute: -> {} },
    request_result: { execute: ->(_connection, _input) { { a: [get('https://schema.example/a')], b: post('https://schema.example/b', c: get('https://schema.example/c')['path']) } } },
    busy: {
      input_fields: -> { [{ name: 'path' }] },
      retry_on_response: [401, /bad/], max_retries: 2,
      execute: ->(_connection, input) { get("https://schema.example/#{input['path']}") }
    },
    busy_post: {
      input_fields: -> { [{ name: 'path' }] },
      retry_on_response: 404, retry_on_request: ['post'], max_retries: '7',
      execute: ->(_connection, input) { post("https://schema.example/#{input['path']}") }
    },
    summed: { summarize_input: %w[list deep.text], summarize_output: ['list'], execute: -> { {} } },
    sampled: { sample_output: ->(_connection, input, schema) { get('https://schema.example/sample', q: input['q']).merge('schema' => schema) }, execute: -> { {} } },
    empty: { title: 'Nothing' },
    changed: {
      input_fields: -> { [{ name: 'a' }, { name: 'd' }] },
      execute: lambda do |connection, input|
        connection['token'] = 'changed'
        input.delete('a')
        input[:b] = { 'c' => 1 }
        { input: input, dug: input.dig(:b, :c), there: input.key?(:b), again: call('tenfold', '3') }
      end
    }
  }
}
