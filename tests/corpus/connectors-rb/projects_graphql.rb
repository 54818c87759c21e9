{
  title: 'Projects (GraphQL)',
  connection: {
    fields: [{ name: 'token', control_type: 'password', hint: <<~HINT }, { name: 'workspace' }],
      Create a token under <b>Settings</b>,
        then copy it here.
    HINT
    base_uri: ->(_connection) { 'https://graph.example/' },
    authorization: { type: 'custom_auth', apply: ->(connection) { headers(Authorization: connection['token'], 'API-Version': '2023-10') } }
  },

  test: ->(connection) { call(:query, '{ me { id } }').dig('me', 'id') || error("Workspace #{connection['workspace']} is not reachable") },

  methods: {
    query: lambda do |text, variables = {}, operation: nil|
      post('v2', { query: text.squish, variables: variables.presence, operationName: operation }.compact).
        after_error_response(429) { |code, _body, headers, _message| error("Slow down: #{code}, retry after #{headers['Retry-After'] || headers['retry_after']}") }.
        after_response do |_code, body, _headers|
          if (errors = body['errors']).present?
            error(errors.map { |e| "#{e['message']}#{" at #{e['path'].join('.')}" if e['path']}" }.join("\n"))
          end
          body['data']
        end
    end,

    all_pages: lambda do |query, path, variables|
      cursor, items = nil, []
      loop do
        data = call('query', query, variables.merge(cursor: cursor)).dig(*path)
        items.push(*data['nodes'])
        break items unless data.dig('pageInfo', 'hasNextPage')

        cursor = data['pageInfo']['endCursor']
      end
    end,

    fields_from_type: lambda do |type, depth = 0|
      (type['fields'] || type['inputFields'] || []).filter_map do |field|
        inner = field['type']
        required = inner['kind'] == 'NON_NULL'
        inner = inner['ofType'] while %w[NON_NULL].include?(inner['kind'])
        list = inner['kind'] == 'LIST'
        inner = inner['ofType'] if list
        kind, name = inner.values_at('kind', 'name')
        next if kind == 'OBJECT' && depth > 0

        base = { name: field['name'], label: field['name'].titleize, optional: !required }
        base.update(
          case [list, kind]
          in [false, 'SCALAR'] then { type: { 'Int' => 'integer', 'Float' => 'number', 'Boolean' => 'boolean', 'DateTime' => 'date_time' }.fetch(name, 'string') }
          in [_, 'ENUM'] then { control_type: list ? 'multiselect' : 'select', pick_list: (inner['enumValues'] || []).map { |v| [v['name'].humanize, v['name']] } }
          in [true, 'SCALAR'] then { type: 'array', of: name.downcase.presence_in(%w[string int]) || 'string' }
          in [true, _] then { type: 'array', of: 'object', properties: call('fields_from_type', inner, depth + 1) }
          else { type: 'object', properties: call('fields_from_type', inner, depth + 1) }
          end
        )
      end
    end
  },

  object_definitions: {
    task: {
      fields: lambda do |_connection, _config|
        query = <<-GQL
          query { __type(name: "Task") { fields { name type { kind name } } } }
        GQL
        call('fields_from_type', call('query', query)['__type'])
      end
    }
  },

  actions: {
    create_task: {
      input_fields: ->(object_definitions) { object_definitions['task'].reject { |f| f['name'] == 'id' } },
      execute: lambda do |connection, input|
        mutation = <<~GRAPHQL
          mutation CreateTask($workspace: ID!, $input: TaskInput!) {
            createTask(workspace: $workspace, input: $input) { id title }
          }
        GRAPHQL
        call('query', mutation, { workspace: connection['workspace'], input: input.transform_keys { |k| k.camelize(:lower) } }, operation: 'CreateTask')['createTask']
      end
    },
    list_tasks: {
      execute: lambda do |_connection, input|
        tasks = call('all_pages', 'query($cursor: String) { tasks(after: $cursor) { nodes { id title tags } pageInfo { hasNextPage endCursor } } }', ['tasks'], { filter: input['filter'] }.compact)
        grouped = tasks.group_by { |t| t['title'][/\A\[(?<area>\w+)\]/, :area] || 'none' }
        { count: tasks.size, by_area: grouped.transform_values { |list| list.map { _1['id'] } }, tags: tasks.flat_map { |t| t['tags'] || [] }.tally.sort_by { |k, v| [-v, k] }.to_h }
      end
    },
    raw: { execute: ->(_connection, input) { call('query', *input.values_at('text', 'variables').compact) } },
    keyword_error: { execute: ->(_connection, _input) { call('query', 'x', {}, nope: 1) } }
  },

  triggers: {
    task_event: {
      webhook_subscribe: lambda do |url, connection, input, _id|
        call('query', 'mutation($url: String!, $events: [Event!]) { subscribe(url: $url, events: $events) { id secret } }', { url: url, events: Array(input['events']), ws: connection['workspace'] })['subscribe']
      end,
      webhook_notification: lambda do |_input, payload, _eis, _eos, headers, _params, _connection, subscription|
        body = payload.to_json
        next unless headers['X-Signature'] == body.hmac_sha256(subscription['secret']).encode_hex || headers['X-Skip']

        payload.fetch('events', [payload]).map { |e| e.slice('id', 'kind').merge('at' => Time.at(e['ts'] / 1000.0).utc.iso8601(3)) }
      end,
      webhook_unsubscribe: ->(subscription) { call('query', "mutation { unsubscribe(id: #{subscription['id'].to_json}) }") },
      dedup: ->(event) { event.values_at('id', 'at').join('|') }
    }
  },
  pick_lists: { statuses: ->(_connection) { %i[open in_progress done].map { |s| [s.to_s.humanize, s] } } }
}
