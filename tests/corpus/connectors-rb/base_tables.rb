{
  title: 'Tableau base',
  connection: {
    fields: [{ name: 'token', control_type: 'password', optional: false, label: 'API Token' }, { name: 'base', optional: false }],
    authorization: { type: :api_key, apply: ->(connection) { headers("Authorization" => "Bearer #{connection['token']}") } },
    base_uri: ->() { 'https://api.base.example/v0/' }
  },
  test: ->(connection) { get("#{connection['base']}/meta") },
  object_definitions: {
    record: {
      fields: lambda do |connection, config_fields|
        table = config_fields['table']
        next [] if table.blank?
        get("#{connection['base']}/tables/#{table}/fields")['fields'].
          map do |field|
            name = "f_#{field['id']}"
            case field['type']
            when 'singleLineText', 'multilineText', 'url', 'email'
              { name: name, control_type: field['type'] == 'multilineText' ? 'text-area' : field['type'].gsub('singleLineText', 'text') }
            when 'number', 'currency', 'percent'
              { name: name, type: 'number', control_type: 'number', parse_output: 'float_conversion' }
            when 'checkbox'
              { name: name, type: 'boolean', control_type: 'checkbox', toggle_hint: 'Select', toggle_field: { name: name, type: :boolean, control_type: 'text', toggle_hint: 'Custom', optional: true } }
            when 'singleSelect' then { name: name, control_type: 'select', pick_list: field.dig('options', 'choices').map { |c| [c['name'], c['id']] } }
            when 'multipleSelects' then { name: name, control_type: 'multiselect', delimiter: '|', pick_list: field['options']['choices'].pluck('name').map { |n| [n] * 2 } }
            when 'date', 'dateTime' then { name: name, type: field['type'].underscore, control_type: field['type'].underscore }
            when 'links' then { name: name, type: 'array', of: 'object', properties: [{ name: 'id' }, { name: 'name' }] }
            else { name: name }
            end.merge(label: field['name'], optional: field['required'] != true, sticky: field['primary'] == true)
          end.concat([{ name: 'created', type: 'timestamp' }])
      end
    }
  },
  methods: {
    to_names: ->(input) { input['record'].map { |k, v| { k.sub(/^f_/, '') => v.is_a?(Array) ? v.map { |x| x['id'] || x } : v } }.inject(:merge) || {} },
    search: lambda do |input|
      offset = nil
      out = []
      count = 0
      while count < 3
        page = get("#{input['base']}/#{input['table']}").params(pageSize: 2, offset: offset, filterByFormula: input['formula'])
        out.concat(page['records'])
        offset = page['offset']
        count += 1
        break if offset.blank?
      end
      out
    end
  },
  actions: {
    create_record: {
      config_fields: [{ name: 'table', control_type: 'select', pick_list: :tables, optional: false }],
      input_fields: ->(object_definitions) { object_definitions['record'].ignored('created') },
      execute: ->(connection, input) {
        table = input.delete('table')
        post("#{connection['base']}/#{table}", fields: call('to_names', 'record' => input), typecast: true)
      },
      output_fields: ->(object_definitions) { [{ name: 'id' }, { name: 'fields', type: 'object', properties: object_definitions['record'] }] }
    },
    find: {
      execute: ->(connection, input) {
        conditions = input['where']&.map { |c| "{#{c['field']}} #{c['op'] || '='} #{c['value'].is_number? ? c['value'] : "'#{c['value'].gsub("'", "\\\\'")}'"}" }
        formula = case conditions&.length
                  when nil, 0 then nil
                  when 1 then conditions[0]
                  else "AND(#{conditions.join(', ')})"
                  end
        records = call('search', 'base' => connection['base'], 'table' => input['table'], 'formula' => formula)
        { formula: formula, records: records.map { |r| r['fields'].merge('id' => r['id']) }, ids: records.map { |r| r['id'] }.join('|') }
      }
    },
    toggles: {
      execute: ->(_c, input) {
        {
          t: input['a'].is_true?, f: input['b'].is_not_true?, i: input['n'].is_int?, num: input['n'].is_number?,
          tern: input['n'].to_i > 5 ? (input['n'].to_i > 50 ? 'huge' : 'big') : 'small',
          chain: input.dig('x', 'y', 0)&.[]('z')&.upcase || 'none', unless: (input['a'] unless input['b'] == 'no'),
          try: input['zz'].try(:length), try2: input['n'].try(:to_i), presence: input['empty'].presence || 'default', ifs: if input['n'] then 1 else 2 end
        }
      }
    }
  },
  pick_lists: {
    tables: ->(connection) { get("#{connection['base']}/tables")['tables'].map { |t| [t['name'], t['id']] } },
    fields: ->(connection, table:) { get("#{connection['base']}/tables/#{table}/fields")['fields'].map { |f| [f['name'], f['id']] } },
    folders: lambda do |_connection, **args|
      if (parent = args&.[](:__parent_id)).present?
        [['Child', "#{parent}/1", nil, false]]
      else
        [['Root', 'r', 'r', true]]
      end
    end
  }
}
