# Fields that come from the service, built by methods that call themselves.
{
  title: 'Forms',
  connection: { authorization: { type: 'none' }, base_uri: -> { 'https://forms.example/' } },
  methods: {
    field_type: lambda do |kind|
      case kind
      when 'int', 'long' then { type: 'integer', control_type: 'number' }
      when 'bool'
        { type: 'boolean', control_type: 'checkbox', render_input: 'boolean_conversion', toggle_hint: 'Select from list',
          toggle_field: { name: 'x', type: 'string', control_type: 'text', toggle_hint: 'Use custom value' } }
      when 'time' then { type: 'date_time', control_type: 'date_time' }
      else
        { type: 'string', control_type: 'text' }
      end
    end,
    make_schema: lambda do |input|
      input['fields'].map do |field|
        schema = { name: field['id'].to_s, label: field['label'].presence || field['id'].labelize, hint: "Field <b>#{field['id']}</b>" }
        if field['children'].present?
          schema.merge(type: field['many'] ? 'array' : 'object', of: ('object' if field['many']), properties: call('make_schema', 'fields' => field['children'])).compact
        else
          schema.merge(call('field_type', field['kind']))
        end
      end
    end,
    format_payload: lambda do |input|
      input.each_with_object({}) do |(key, value), hash|
        hash[key.gsub('__', '.')] = if value.is_a?(Hash)
                                      call('format_payload', value)
                                    elsif value.is_a?(Array)
                                      value.map { |item| item.is_a?(Hash) ? call('format_payload', item) : item }
                                    else
                                      value
                                    end
      end
    end,
    strip_nils: ->(input) { input.reject { |_, v| v.nil? || v == '' }.map { |k, v| [k, v.is_a?(Hash) ? call(:strip_nils, v) : v] }.to_h },
    paginate: lambda do |input|
      page = get('pages', page: input['page'])
      items = page['items'] + (input['page'] < 3 ? call('paginate', page: input['page'] + 1, 'page' => input['page'] + 1) : [])
      items.pluck('id')&.length ? items : []
    end
  },
  object_definitions: {
    form: {
      fields: lambda do |_connection, config_fields|
        next [] if config_fields.blank?
        call('make_schema', { 'fields' => [{ 'id' => 'due_date', 'kind' => 'time' }, { 'id' => config_fields['form'], 'kind' => 'int' }] })
      end
    }
  },
  actions: {
    submit: {
      config_fields: [{ name: 'form', optional: false, extends_schema: true, control_type: 'select', pick_list: 'forms' }],
      input_fields: ->(object_definitions, _connection, config_fields) { object_definitions['form'].ignored(config_fields['form']) },
      execute: lambda do |_connection, input, input_schema, output_schema|
        form = input.delete('form')
        post("forms/#{form}", call('format_payload', input)).params(schema: input_schema.map { |f| f['name'] }.join(','), out: output_schema[0]['name'])
      end,
      output_fields: ->(object_definitions) { object_definitions['form'] }
    }
  },
  pick_lists: {
    forms: -> { get('list').map { |f| [f['name'], f['id']] } },
    folders: lambda do |_connection, **args|
      parent = args&.[](:__parent_id)
      parent.blank? ? [['Root', 'root', nil, true]] : get('list', parent: parent).map { |f| [f['name'], f['id'], f['id'], false] }
    end
  }
}
