{
  title: 'Reports',

  connection: {
    fields: [
      { name: 'user', optional: false },
      { name: 'password', optional: false, control_type: 'password' }
    ],
    base_uri: ->(_connection) { 'https://reports.example' },
    authorization: {
      type: 'basic_auth',
      apply: lambda do |connection|
        user(connection['user'])
        password(connection['password'])
      end
    }
  },

  webhook_keys: ->(params, _headers, payload) { params['team'] || payload['team'] },

  actions: {
    make_report: {
      input_fields: -> { [{ name: 'name', optional: false }] },
      execute: lambda do |_connection, input, _eis, _eos, state|
        if state['id'].blank?
          begun = post('/reports', input)
          reinvoke_after(seconds: 30, continue: { id: begun['id'], rounds: 1 })
        end
        report = get("/reports/#{state['id']}")
        case report['state']
        when 'running'
          reinvoke_after(seconds: 30, continue: { id: state['id'], rounds: state['rounds'] + 1 })
        when 'failed'
          error("report #{state['id']} failed: #{report['reason']}")
        else
          { id: state['id'], state: report['state'], rounds: state['rounds'] }
        end
      end,
      output_fields: -> { [{ name: 'id' }, { name: 'state' }, { name: 'rounds', type: 'integer' }] }
    }
  },

  triggers: {
    report_ready: {
      input_fields: -> { [{ name: 'name' }] },
      webhook_subscribe: lambda do |webhook_url, _connection, input, recipe_id|
        post('/hooks', url: webhook_url, name: input['name'], recipe: recipe_id)
      end,
      webhook_unsubscribe: ->(subscription) { delete("/hooks/#{subscription['id']}") },
      webhook_notification: lambda do |_input, payload, _eis, _eos, headers, params, _connection, subscription|
        if headers['X-Kind'] == 'ping' || payload['report'].blank?
          nil
        else
          payload['report'].merge('page' => params['page'], 'hook' => subscription['id'])
        end
      end,
      dedup: ->(report) { "#{report['id']}@#{report['version']}" }
    },

    team_report: {
      webhook_key: ->(_connection, input) { input['team'] },
      webhook_notification: ->(_input, payload) { payload['reports'] },
      dedup: ->(report) { report['id'] }
    }
  }
}
