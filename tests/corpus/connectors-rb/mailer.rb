{
  title: 'Mailerly',
  connection: {
    fields: [
      { name: "munchkin", label: "Endpoint ID", optional: false, hint: "Found under <b>Admin > Web services</b>" },
      { name: 'client_id', optional: false },
      { name: 'client_secret', control_type: 'password', optional: false }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        get("https://#{connection['munchkin']}.mailerly.example/identity/oauth/token").
          params(grant_type: 'client_credentials', client_id: connection['client_id'], client_secret: connection['client_secret'])
      end,
      refresh_on: [401, /"code"\:\s*"601"/, /602/],
      detect_on: [/"code"\s*\:\s*"60[12]"/, /\"success\"\s*\:\s*false/],
      apply: lambda do |connection|
        headers("Authorization": "Bearer #{connection['access_token']}") if connection['access_token'].present?
      end
    }
  },
  test: lambda { |connection| get("https://#{connection['munchkin']}.mailerly.example/rest/v1/stats/usage.json") },
  methods: {
    validate: ->(input) {
      if input['success'] == false
        error(input['errors'].map { |e| "#{e['code']}: #{e['message']}" }.join("\n"))
      else
        input
      end
    },
    type_of: ->(input) {
      { 'string' => 'string', 'email' => 'string', 'integer' => 'integer', 'score' => 'integer', 'datetime' => 'date_time', 'boolean' => 'boolean', 'float' => 'number' }[input] || 'string'
    },
    lead_schema: ->(input) {
      get("https://#{input['munchkin']}.mailerly.example/rest/v1/leads/describe.json")['result'].
        reject { |f| f['rest'].blank? || f.dig('rest', 'readOnly') && input['writable'] }.
        map do |f|
          name = f['rest']['name']
          {
            name: name, label: f['displayName'], type: call('type_of', f['dataType']),
            hint: (f['length'] ? "Max #{f['length']} characters" : nil)
          }.merge(f['dataType'] == 'boolean' ? { control_type: 'checkbox' } : {}).compact
        end.
        sort_by { |f| f[:label].downcase }
    },
    fetch_all: ->(input) {
      page = get(input['url'], input['params'] || {}).params(nextPageToken: input['token'])
      records = page['result'] || []
      if page['moreResult'] && page['nextPageToken'].present? && (input['depth'] || 0) < 5
        records + call('fetch_all', 'url' => input['url'], 'params' => input['params'], 'token' => page['nextPageToken'], 'depth' => (input['depth'] || 0) + 1)
      else
        records
      end
    }
  },
  object_definitions: {
    lead: {
      fields: ->(connection, config_fields) {
        call('lead_schema', connection.merge('writable' => true)).ignored('id')
      }
    },
    subscriber: {
      fields: ->() { [{ name: 'email_address', control_type: :email, label: 'Email' }, { name: 'status', control_type: :select, pick_list: 'statuses' },
        { name: 'merge_fields', type: :object, properties: [{ name: 'FNAME' }, { name: 'LNAME' }] }] }
    }
  },
  actions: {
    upsert_leads: {
      input_fields: ->(object_definitions) {
        [{ name: 'lookup', control_type: 'select', pick_list: [%w[Email email], %w[ID id]] },
         { name: 'leads', type: 'array', of: 'object', properties: object_definitions['lead'], optional: false }]
      },
      execute: ->(connection, input) {
        payload = {
          action: 'createOrUpdate',
          lookupField: input['lookup'] || 'email',
          input: input['leads'].map { |lead| lead.reject { |_, v| v.nil? || v == '' } }
        }
        res = post("https://#{connection['munchkin']}.mailerly.example/rest/v1/leads.json", payload)
        call('validate', res)['result'].zip(input['leads']).map do |result, lead|
          { id: result['id'], status: result['status'], email: lead['email'], reasons: result['reasons']&.pluck('message')&.smart_join('; ') }
        end.group_by { |r| r[:status] }
      }
    },
    subscribe: {
      execute: lambda do |connection, input|
        hash = input['email_address'].downcase.md5_hexdigest
        put("https://#{connection['munchkin']}.mailerly.example/3.0/lists/#{input['list']}/members/#{hash}").
          payload(input.except('list')).
          payload(status_if_new: input['status'] || 'subscribed')
      end,
      output_fields: ->(object_definitions) { object_definitions['subscriber'] }
    },
    all_leads: {
      execute: ->(connection, input) {
        leads = call('fetch_all', { 'url' => "https://#{connection['munchkin']}.mailerly.example/rest/v1/leads.json", 'params' => { filterType: 'email', filterValues: input['emails'].split(',').map(&:strip).uniq.join(',') } })
        { leads: leads, count: leads.size, first: leads.first&.dig('email'), domains: leads.pluck('email').map { |e| e.split('@').last }.uniq.sort }
      }
    }
  },
  triggers: {
    new_activity: {
      input_fields: ->() { [{ name: 'since', type: 'timestamp' }, { name: 'types', control_type: 'multiselect', delimiter: ',' }] },
      poll: ->(connection, input, closure) {
        closure ||= {}
        token = closure['token'] || get("https://#{connection['munchkin']}.mailerly.example/rest/v1/activities/pagingtoken.json", sinceDatetime: (input['since'] || '2019-01-01T00:00:00-08:00').to_time.utc.strftime('%Y-%m-%dT%H:%M:%SZ'))['nextPageToken']
        response = get("https://#{connection['munchkin']}.mailerly.example/rest/v1/activities.json").params(nextPageToken: token, activityTypeIds: input['types'])
        activities = (response['result'] || []).map do |a|
          attributes = a['attributes']&.inject({}) { |memo, attr| memo.merge(attr['name'].gsub(' ', '_').downcase => attr['value']) }
          a.except('attributes').merge('attributes' => attributes)
        end
        { events: activities, next_poll: { 'token' => response['nextPageToken'], 'seen' => (closure['seen'] || 0) + activities.length }, can_poll_more: response['moreResult'] }
      },
      dedup: ->(a) { a['marketoGUID'] || "#{a['leadId']}-#{a['id']}" }
    }
  },
  pick_lists: {
    statuses: ->(_connection) { %w[subscribed unsubscribed cleaned pending].map { |s| [s.capitalize, s] } },
    lists: ->(connection) { get("https://#{connection['munchkin']}.mailerly.example/rest/v1/lists.json")['result'].map { |l| ["#{l['name']} (#{l['workspaceName'] || 'Default'})", l['id']] } }
  }
}
