{
  title: 'Survey Builder',
  connection: {
    fields: [{ name: 'token', control_type: 'password', optional: false }, { name: 'region', control_type: 'select', pick_list: [%w[US us], %w[EU eu]], optional: true }],
    authorization: {
      type: 'api_key',
      apply: lambda do |connection|
        headers("Authorization": "bearer #{connection["token"]}")
      end
    },
    base_uri: lambda do |connection|
      if connection['region'] == 'eu'
        'https://api.eu.surveys.example/v3/'
      else
        'https://api.surveys.example/v3/'
      end
    end
  },

  test: ->(_connection) { get('users/me') },

  methods: {
    question_to_field: lambda do |question|
      name = "q_#{question['id']}"
      label = question['headings'].map { |h| h['heading'].strip_tags.squish }.join(' / ')
      type =
        if question['family'] == 'datetime'
          'date_time'
        elsif question['family'] == 'matrix'
          'object'
        elsif %w[single_choice multiple_choice].include?(question['family'])
          'string'
        else
          question['subtype'] == 'numerical' ? 'number' : 'string'
        end
      field = { name: name, label: label.truncate(40), type: type, hint: "Question #{question['position'].ordinalize}" }
      if question['family'].end_with?('choice')
        options = question.dig('answers', 'choices')&.map { |c| [c['text'], c['id']] } || []
        control = question['family'].start_with?('multiple') ? 'multiselect' : 'select'
        field = field.merge(control_type: control, pick_list: options, toggle_hint: 'Select from list',
                            toggle_field: { name: name, label: label, type: 'string', control_type: 'text', optional: true, toggle_hint: 'Enter IDs' })
      elsif type == 'object'
        field[:properties] = question.dig('answers', 'rows').map do |row|
          { name: "r_#{row['id']}", label: row['text'], optional: true }
        end
      end
      field
    end,

    answers_to_hash: lambda do |response|
      response['pages'].flat_map { |page| page['questions'] }.each_with_object({}) do |question, memo|
        key = "q_#{question['id']}"
        answers = question['answers']
        memo[key] =
          if answers.any? { |a| a.key?('row_id') }
            answers.map { |a| ["r_#{a['row_id']}", a['choice_id'] || a['text']] }.to_h
          elsif answers.length > 1
            answers.map { |a| a['choice_id'] || a['text'] }.join(',')
          else
            answer = answers.first || {}
            answer['text'] || answer['choice_id'] || answer['other_id']
          end
      end
    end,

    address: lambda do |a|
      country = a['country'].to_country_alpha2 || a['country']
      {
        line: [a['street'], a['city'], a['state'].presence && a['state'].to_state_code].smart_join(', '),
        country: country,
        country3: a['country'].to_country_alpha3,
        number: a['country'].to_country_number,
        state_name: a['state']&.to_state_name,
        currency: a['currency']&.to_currency_name,
        symbol: a['currency']&.to_currency_symbol,
        ascii: a['street']&.transliterate,
        phone: a['phone'].to_s.gsub(/\D/, '').last(10).to_i.to_phone(area_code: true)
      }.reject { |_, v| v.nil? || v == '' }
    end
  },

  object_definitions: {
    response: {
      fields: lambda do |_connection, config_fields|
        next [] if config_fields['survey_id'].blank?

        details = get("surveys/#{config_fields['survey_id']}/details")
        questions = details['pages']&.map { |p| p['questions'] }&.flatten || []
        [
          { name: 'id', type: 'integer' },
          { name: 'href', control_type: 'url' },
          { name: 'date_created', type: 'date_time', parse_output: 'date_time_conversion' },
          { name: 'answers', type: 'object', properties: questions.reject { |q| q['family'] == 'presentation' }.map { |q| call('question_to_field', q) } }
        ]
      end
    }
  },

  actions: {
    get_response: {
      config_fields: [
        { name: 'survey_id', control_type: 'select', pick_list: 'surveys', pick_list_params: { folder: 'folder_id' }, optional: false, extends_schema: true,
          toggle_hint: 'Select survey', toggle_field: { name: 'survey_id', type: :string, control_type: 'text', optional: false, label: 'Survey ID', toggle_hint: 'Survey ID', change_on_blur: true } }
      ],
      input_fields: ->(_object_definitions) { [{ name: 'id', type: 'integer', optional: false }] },
      execute: lambda do |_connection, input|
        response = get("surveys/#{input['survey_id']}/responses/#{input['id']}/details")
        response.slice('id', 'href', 'date_created').merge(answers: call('answers_to_hash', response))
      end,
      output_fields: ->(object_definitions) { object_definitions['response'] }
    },

    normalize: {
      execute: ->(_connection, input) { { addresses: Array.wrap(input['addresses']).map { |a| call('address', a) } } }
    },

    times: {
      execute: lambda do |_connection, input|
        time = input['at'].to_time
        zone = input['zone'] || 'America/New_York'
        local = time.in_time_zone(zone)
        {
          utc: time.utc.iso8601, local: local.iso8601, pretty: local.strftime('%a, %-d %b %Y %l:%M %p %Z').squish,
          week: time.yweek, wday: local.wday, start: local.beginning_of_week.to_date, month_end: local.end_of_month.strftime('%F %T'),
          ms: (time.to_f * 1000).to_i, parsed: input['text']&.to_date(format: '%d.%m.%Y'), us: input['us']&.to_time(format: 'MM/DD/YYYY')&.to_date,
          next: (time + 1.month).to_date, ago: ((now - time) / 1.day).round, quarter: "Q#{(local.month / 3.0).ceil}",
          rfc: time.utc.rfc2822, http: time.utc.httpdate, dst: local.dst?, json: { at: time }.to_json, hour: local.beginning_of_hour.to_s
        }
      end
    }
  },

  triggers: {
    new_response: {
      config_fields: [{ name: 'survey_id', control_type: 'select', pick_list: 'surveys', optional: false }],
      input_fields: -> { [{ name: 'since', type: 'timestamp', optional: true }] },
      webhook_subscribe: lambda do |webhook_url, _connection, input|
        webhook = post('webhooks', name: "Workato #{input['survey_id']}", event_type: 'response_completed', object_type: 'survey', object_ids: [input['survey_id']], subscription_url: webhook_url)
        [webhook.slice('path', 'method').merge(id: 77), now + 7.days]
      end,
      webhook_refresh: ->(webhook) { [patch("webhooks/#{webhook['id']}").payload(renew: true).slice('path'), 7.days.from_now] },
      webhook_unsubscribe: lambda { |webhook, _connection| delete("webhooks/#{webhook['id']}") },
      webhook_notification: ->(_input, payload) { Array.wrap(payload).map { |e| { id: e['object_id'], kind: e['event_type'] } } },
      dedup: ->(r) { r['id'] || r[:id] },
      output_fields: ->(_od) { [{ name: 'id' }, { name: 'kind' }] }
    }
  },

  pick_lists: {
    surveys: lambda do |_connection, folder: nil|
      get('surveys', { per_page: 100, folder_id: folder }.compact)['items'].map { |s| ["#{s['id']}. Survey", s['id']] }
    end
  }
}
