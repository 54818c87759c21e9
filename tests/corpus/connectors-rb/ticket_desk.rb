{
  title: 'TicketDesk',
  description: 'Custom login, session tokens, nested search filters',

  # Session based API: login returns a token that lives for 20 minutes
  connection: {
    fields: [
      { name: 'server', label: 'Server URL', optional: false, control_type: 'url', hint: 'e.g. https://desk.example/' },
      { name: 'username', optional: false },
      { name: 'password', optional: false, control_type: 'password' },
      { name: 'locale', optional: true }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        session = post("#{connection['server'].chomp('/')}/rest/login", {
          'login' => {
            'user' => connection['username'],
            'pass' => connection['password'].encode_base64,
            'locale' => connection['locale']
          }.compact
        })
        {
          token: session['token_id'],
          token_name: session['header'] || 'X-Session',
          acquired_at: session['server_time']
        }
      end,
      refresh_on: [401, 403],
      detect_on: [/SESSION_EXPIRED/],
      apply: lambda do |connection|
        if connection['token'].present?
          headers(connection['token_name'] => connection['token'])
        end
        params(locale: connection['locale']) if connection['locale'].present? && current_verb == 'GET'
        headers('X-Verb' => current_verb, 'X-Target' => current_url.split('?').first)
      end
    },
    base_uri: ->(connection) { connection['server'] }
  },

  test: lambda { |connection| get('rest/whoami') },

  methods: {
    # builds  field[op]=value  query pairs from a list of conditions
    build_query: lambda do |conditions|
      (conditions || []).each_with_index.inject({}) do |memo, (condition, index)|
        operator = case condition['operator']
                   when 'equals', nil then 'eq'
                   when 'greater than', 'after' then 'gt'
                   when 'less than', 'before' then 'lt'
                   when /contains/i then 'like'
                   else
                     error("Unknown operator #{condition['operator'].inspect} in condition #{index + 1}")
                   end
        value = condition['value']
        value = "%#{value}%" if operator == 'like'
        memo["#{condition['field'].to_s.underscore}[#{operator}]"] = value
        memo
      end
    end,

    parse_ticket: lambda do |raw|
      ticket = raw['attributes'] || raw
      custom = ticket.select { |k, _| k =~ /^cf_\d+$/ }
      ticket = ticket.reject { |k, _| custom.key?(k) }
      ticket['custom_fields'] = custom.map { |k, v| { 'id' => k[/\d+/].to_i, 'value' => v } }.sort_by { |f| f['id'] }
      ticket['age_in_days'] = ticket['created_on'] ? ((Time.parse('2024-03-15T00:00:00Z') - ticket['created_on'].to_time) / 86_400).floor : nil
      ticket['priority_label'] = { 1 => 'Urgent', 2 => 'High', 3 => 'Normal' }[ticket['priority'].to_i] || 'Low'
      ticket['tags'] = ticket['tags'].is_a?(String) ? ticket['tags'].split(/[,;]\s*/) : Array(ticket['tags'])
      ticket
    end,

    walk: lambda do |node, depth = 0|
      [{ 'label' => "#{'  ' * depth}#{node['name']}", 'id' => node['id'] }] +
        (node['children'] || []).flat_map { |c| call('walk', c, depth + 1) }
    end,

    each_page: lambda do |path, per_page|
      page = 1
      all = []
      begin
        batch = get(path).params(page: page, per_page: per_page)['tickets'] || []
        all.concat(batch)
        page += 1
      end while batch.length == per_page && page < 5
      all
    end
  },

  object_definitions: {
    ticket: {
      fields: lambda do |connection, config_fields, object_definitions|
        custom = get('rest/fields')['fields'].select { |f| f['custom'] }.map do |f|
          type, control = case f['kind']
                          when 'int' then ['integer', 'number']
                          when 'bool' then %w[boolean checkbox]
                          when 'enum' then %w[string select]
                          else %w[string text]
                          end
          field = { 'name' => "cf_#{f['id']}", 'label' => f['title'], 'type' => type, 'control_type' => control, 'optional' => !f['required'] }
          field['pick_list'] = f['values'].map { |v| [v.humanize, v] } if control == 'select'
          field
        end
        [
          { 'name' => 'id', 'type' => 'integer' },
          { 'name' => 'subject', 'sticky' => true },
          { 'name' => 'requester', 'type' => 'object', 'properties' => object_definitions['person'] },
          { 'name' => 'created_on', 'type' => 'date_time' },
          { name: 'priority', type: 'integer' }
        ] + custom
      end
    },
    person: {
      fields: -> { [{ 'name' => 'name' }, { 'name' => 'email', 'control_type' => 'email' }] }
    },
    condition: {
      fields: lambda { [{ name: 'field' }, { name: 'operator' }, { name: 'value' }] }
    }
  },

  actions: {
    search_tickets: {
      title: "Search tickets",
      input_fields: lambda do |object_definitions|
        [{ name: 'conditions', type: 'array', of: 'object', list_mode_toggle: true, properties: object_definitions['condition'] },
         { name: 'max', type: :integer, optional: true, convert_input: 'integer_conversion' }]
      end,
      execute: lambda { |connection, input|
        query = call(:build_query, input['conditions'])
        tickets = get('rest/tickets', query.merge('max' => input['max'] || 20))
                    .after_error_response(404) { |code, body, headers, message| { 'tickets' => [], 'reason' => "#{code}: #{message}" } }
        {
          tickets: tickets['tickets'].map { |t| call('parse_ticket', t) },
          reason: tickets['reason']
        }
      },
      output_fields: lambda do |object_definitions|
        [{ name: 'tickets', type: 'array', of: 'object', properties: object_definitions['ticket'] }, { name: 'reason' }]
      end
    },

    update_ticket: {
      input_fields: lambda { |object_definitions| object_definitions['ticket'].ignored('created_on', 'requester').required('id') },
      execute: lambda do |_connection, input, input_schema, output_schema|
        types = input_schema.map { |f| [f['name'], f['type']] }.to_h
        body = input.except('id').map { |k, v| [k, types[k] == 'integer' ? v.to_i : v] }.to_h
        patch("rest/tickets/#{input['id']}", ticket: body)
          .headers('If-Match' => input['version'], 'Prefer': 'return=representation')
          .after_response { |code, response_body, response_headers| { code: code, etag: response_headers['etag'], ticket: response_body }.with_indifferent_access }
      end,
      output_fields: lambda { |object_definitions| [{ name: 'code', type: 'integer' }, { name: 'etag' }, { name: 'ticket', type: 'object', properties: object_definitions['ticket'] }] }
    },

    export_all: {
      execute: ->(_connection, input) { { ids: call('each_page', 'rest/export', (input['per_page'] || 2).to_i).map { |t| t['id'] } } }
    },

    close_old: {
      execute: lambda do |_c, input|
        results = { closed: [], failed: {} }
        input['ids'].to_s.split.map(&:to_i).each do |id|
          begin
            post("rest/tickets/#{id}/close").payload({})['ok'] ? results[:closed] << id : (results[:failed][id] = 'refused')
          rescue RestClient::NotFound, StandardError => e
            results[:failed][id] = e.message
          end
        end
        results[:summary] = "#{results[:closed].size} of #{input['ids'].split.size} " + 'ticket'.pluralize(results[:closed].size)
        results
      end
    },

    attach_file: {
      input_fields: -> { [{ name: 'id' }, { name: 'file_name' }, { name: 'content' }] },
      execute: lambda do |_connection, input|
        post("rest/tickets/#{input['id']}/files").
          params(name: input['file_name']).
          headers("Content-Type": "application/octet-stream").
          request_body(input['content'])
      end
    }
  },

  triggers: {
    new_ticket: {
      input_fields: lambda { [{ name: 'queue', control_type: 'tree', pick_list: 'queues', tree_options: { selectable_folder: true } }] },
      poll: lambda do |_connection, input, last_id|
        last_id = (last_id || 0).to_i
        tickets = get('rest/tickets/since').params(id: last_id, queue: input['queue'])['tickets'].sort_by { |t| t['id'] }
        {
          events: tickets.map { |t| call('parse_ticket', t) },
          next_poll: tickets.map { |t| t['id'] }.max || last_id,
          can_poll_more: tickets.length >= 3
        }
      end,
      dedup: lambda { |ticket| ticket['id'] },
      output_fields: lambda { |object_definitions| object_definitions['ticket'] }
    }
  },

  pick_lists: {
    queues: lambda do |connection, __parent_id:|
      if __parent_id.blank?
        get('rest/queues')['queues'].map { |q| [q['name'], q['id'], q['id'], q['children'].present?] }
      else
        get("rest/queues/#{__parent_id}")['children'].map { |q| [q['name'], q['id'], nil, false] }
      end
    end,
    folders: lambda do |_connection|
      call('walk', get('rest/folders')).map { |f| [f['label'], f['id']] }
    end
  }
}
