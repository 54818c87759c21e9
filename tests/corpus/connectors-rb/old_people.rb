{
  title: 'Old People',
  'secure_tunnel' => false,

  # http://developers.oldpeople.example/#authentication
  connection: {
    fields: [
      { name: 'subdomain', control_type: 'subdomain', url: '.oldpeople.example', label: 'Subdomain', optional: 'false' },
      { name: 'client_id', optional: true }, { name: 'client_secret', control_type: 'password', optional: true }
    ],
    authorization: {
      type: 'oauth2',
      authorization_url: ->() { 'https://auth.oldpeople.example/authorize?response_type=code' },
      token_url: ->() { 'https://auth.oldpeople.example/token' },
      client_id: 'STATIC_ID',
      client_secret: 'STATIC_SECRET',
      credentials: ->(connection, access_token) {
        params(subdomain: connection['subdomain'], format: 'json')
        headers('Authorization': "OAuth oauth_token=#{access_token}")
        headers("Accept": 'application/json; version=1')
      }
    }
  },

  test: lambda { get('https://api.oldpeople.example/me') },

  object_definitions: {
    'person' => {
      fields: ->(connection, config_fields) {
        standard = [
          { name: 'id', type: :integer, control_type: :number, label: "Person ID" },
          { name: 'first_name' }, { name: 'last_name', optional: false }, { name: 'emails', type: :array, of: :object, properties: [{ name: 'address' }, { name: 'kind' }] },
          { name: 'company', type: :object, properties: [{ name: 'name' }, { name: 'id', type: :integer }] },
          { name: 'created_at', type: :date_time }, { name: 'birthday', type: :date }, { name: 'vip', type: :boolean }
        ]
        custom = get("https://api.oldpeople.example/fields")&.[]('fields')&.map do |field|
          case field['kind']
          when "date" then { name: field['key'], label: field['name'], type: :date }
          when 'number', 'currency'
            { name: field['key'], label: field['name'], type: :number }
          when 'list'
            { name: field['key'], label: field['name'], control_type: :select,
              pick_list: field['options'].map { |o| [o, o] }.sort, toggle_hint: 'Pick', toggle_field: { name: field['key'], label: field['name'], type: :string, control_type: :text, toggle_hint: 'Type' } }
          else
            { name: field['key'], label: field['name'] }
          end
        end || []
        standard.concat(custom)
      }
    },
    event: { fields: ->() { [{ name: 'id' }, { name: 'happened_at', type: :timestamp }, { name: 'person_id', type: :integer }] }, preview: ->() { {} } }
  },

  actions: {
    search_person: {
      description: 'Search <span class="provider">people</span> in <span class="provider">Old People</span>',
      subtitle: "Search people",
      input_fields: ->(object_definitions) { object_definitions['person'].only('id', 'first_name', 'last_name', 'emails').map { |f| f.merge(optional: true) } },
      execute: ->(connection, input) {
        if input['id'].present?
          people = [get("https://api.oldpeople.example/people/#{input['id']}")]
        else
          query = input.reject { |k, v| v.blank? || k == 'emails' }.map { |k, v| "#{k}:\"#{v}\"" }.join(' AND ')
          query += " AND email:#{input['emails'].map { |e| e['address'] }.join(',')}" if input['emails'].present?
          people = get("https://api.oldpeople.example/people/search").params(q: query, per_page: 50)['people']
        end
        { people: people }
      },
      output_fields: ->(object_definitions) { [{ name: 'people', type: :array, of: :object, properties: object_definitions['person'] }] },
      sample_output: ->(connection) { { people: get("https://api.oldpeople.example/people", per_page: 1)['people'] || [] } }
    },
    'create_person' => {
      'description' => 'Create person',
      'input_fields' => ->(object_definitions) { object_definitions['person'].ignored('id', 'created_at').required('last_name') },
      'execute' => ->(connection, input) {
        input['company_id'] = input.delete('company')&.[]('id')
        post("https://api.oldpeople.example/people").payload(person: input).payload(source: 'recipe').headers("X-Trace": connection['subdomain'])
      },
      'output_fields' => ->(object_definitions) { object_definitions['person'] }
    },
    delete_person: {
      input_fields: ->() { [{ name: 'ids', optional: false, hint: "One or more, separated by commas" }] },
      execute: ->(c, input) {
        { deleted: input['ids'].split(',').map { |id| delete("https://api.oldpeople.example/people/#{id.strip}").after_error_response(404) { { 'id' => id.strip, 'gone' => true } } } }
      }
    }
  },

  triggers: {
    new_person: {
      type: :paging_desc,
      description: 'New <span class="provider">person</span>',
      input_fields: ->() { [{ name: 'since', type: :timestamp, optional: false }] },
      poll: ->(connection, input, page) {
        limit = 2
        page ||= 0
        created_since = (input['since'] || Time.now).to_time.utc
        people = get("https://api.oldpeople.example/people").
                 params(order_by: 'created_at desc', limit: limit, page: page, created_since: created_since.iso8601)['people']
        next_page = people.size >= limit && people.all? { |p| p['created_at'].to_time >= created_since } ? page + 1 : nil
        { events: people, next_page: next_page }
      },
      sort_by: ->(person) { person['created_at'] },
      document_id: ->(person) { person['id'] },
      output_fields: ->(object_definitions) { object_definitions['person'] }
    },
    changed_event: {
      poll: ->(connection, input, last_id) {
        last_id ||= 0
        response = get("https://api.oldpeople.example/events", after: last_id)
        events = (response['events'] || []).sort_by { |e| e['id'] }
        { events: events, next_poll: events.last&.[]('id') || last_id, can_poll_more: response['more'] }
      },
      dedup: ->(event) { event['id'].to_s + "-" + event['happened_at'].to_s },
      output_fields: ->(object_definitions) { object_definitions['event'] }
    },
    pushed: {
      webhook_key: ->(connection, input) { connection['subdomain'] + '/' + input['kind'].to_s },
      webhook_notification: ->(input, payload) { payload['data'] },
      output_fields: ->() { [{ name: 'id' }] }
    }
  },

  webhook_keys: ->(params, headers, payload) { "#{payload['subdomain']}/#{payload['kind']}" },

  picklists: { ignored: ->() { [] } },
  pick_lists: {
    people: ->(connection) { get('https://api.oldpeople.example/people')['people'].map { |p| ["#{p['first_name']} #{p['last_name']}", p['id']] } },
    kinds: ->() { [['Home', 'home'], ['Work', 'work']] }
  }
}
