{
  title: 'Mail Campaigns',
  connection: {
    fields: [
      { name: 'api_key', control_type: 'password', optional: false, hint: <<-HINT
        Find it under <b>Account > Extras</b>.
        It ends with the data centre, as in <code>-us6</code>.
      HINT
      }
    ],
    authorization: {
      type: 'basic_auth',
      apply: ->(connection) {
        user('anystring')
        password(connection['api_key'])
      }
    },
    base_uri: ->(connection) { "https://#{connection['api_key'].split('-').last}.mailcamp.example/3.0/" }
  },
  test: ->(_c) { get('ping') },

  methods: {
    subscriber_hash: ->(email) { email.downcase.md5_hexdigest },
    merge_fields: lambda do |list_id|
      get("audiences/#{list_id}/merge-fields", count: 100)['merge_fields'].reject { |f| f['tag'] == 'SECRET' }.map do |f|
        case f['type']
        when 'address'
          { name: f['tag'], label: f['name'], type: 'object', optional: !f['required'],
            properties: %w[addr1 addr2 city state zip country].map { |p| { name: p, label: p.sub(/(\d)/, ' \1').capitalize } } }
        when 'birthday', 'date'
          { name: f['tag'], label: f['name'], hint: f.dig('options', 'date_format'), type: f['type'] == 'date' ? 'date' : 'string', optional: !f['required'] }
        when 'number' then { name: f['tag'], label: f['name'], type: 'number', optional: !f['required'] }
        when 'dropdown', 'radio'
          { name: f['tag'], label: f['name'], control_type: 'select', optional: !f['required'], pick_list: (f.dig('options', 'choices') || []).map { |c| [c, c] } }
        else
          { name: f['tag'], label: f['name'], optional: !f['required'] }
        end
      end
    end,
    chunks: lambda do |items, size|
      out = []
      items = items.dup
      out << items.shift(size) until items.empty?
      out
    end,
    validate: lambda do |member|
      problems = []
      problems << 'email is missing' unless member['email'].present?
      problems << "#{member['email']} is no email" if member['email'] && member['email'] !~ /\A[^@\s]+@[^@\s]+\.[a-z]{2,}\z/i
      problems << 'status is odd' unless [nil, 'subscribed', 'pending', 'cleaned'].include?(member['status'])
      problems.empty? ? nil : problems.to_sentence
    end
  },

  object_definitions: {
    member: {
      fields: lambda do |_connection, config_fields|
        fields = [{ name: 'email', control_type: 'email', optional: false }, { name: 'status', control_type: 'select', pick_list: 'statuses' }, { name: 'vip', type: 'boolean', render_input: 'boolean_conversion' }]
        if (list_id = config_fields['list_id'])
          fields << { name: 'merge_fields', type: 'object', properties: call('merge_fields', list_id) }
        end
        fields
      end
    },
    stats: { fields: -> { %w[opens clicks].map { |n| { name: n, type: 'integer' } } } }
  },

  actions: {
    upsert_member: {
      config_fields: [{ name: 'list_id', control_type: 'select', pick_list: 'lists', optional: false }],
      input_fields: ->(object_definitions) { object_definitions['member'] },
      execute: ->(_connection, input) {
        list_id = input.delete('list_id')
        problem = call('validate', input)
        error("Cannot save member: #{problem}") if problem
        merge = input['merge_fields']&.transform_values { |v| v.is_a?(Hash) ? v.compact : v }
        put("audiences/#{list_id}/members/#{call('subscriber_hash', input['email'])}").
          params(skip_merge_validation: input['skip'] || false).
          payload({ email_address: input['email'], status_if_new: input['status'] || 'subscribed', vip: input['vip'], merge_fields: merge }.reject { |_k, v| v.nil? || v.try(:empty?) }).
          after_error_response(400, 404) { |code, body, _headers, message|
            parsed = parse_json(body)
            error([message, parsed['detail'], *Array.wrap(parsed['errors']).map { |e| "#{e['field']}: #{e['message']}" }].compact.join(' | '))
          }
      },
      output_fields: ->(od) { od['member'] }
    },

    batch_subscribe: {
      title: 'Batch subscribe', batch: true, bulk: true,
      input_fields: ->(od) { [{ name: 'members', type: 'array', of: 'object', properties: od['member'] }] },
      execute: lambda do |_connection, input|
        good, bad = input['members'].partition { |m| call('validate', m).nil? }
        results = call('chunks', good, 2).map.with_index do |chunk, index|
          response = post('audiences/l1', members: chunk.map { |m| { email_address: m['email'], status: m['status'] || 'subscribed' } }, update_existing: true)
          { batch: index, sent: chunk.count, path: response['path'], bytes: response['body'].bytesize }
        end
        {
          results: results,
          sent: results.pluck(:sent).sum,
          errors: bad.map { |m| { email: m['email'], error: call('validate', m) } },
          domains: good.map { |m| m['email'][/@(.+)\z/, 1] }.tally.sort_by { |d, n| [-n, d] }.to_h,
          first: good.first&.fetch('email', nil), last: good.last(2).map { |m| m['email'] }
        }
      end
    },

    campaign_report: {
      execute: lambda do |_connection, input|
        members = input['events'].where('type' => 'open', 'count >=' => 2).to_a
        heavy = input['events'].where('email' => /vip/i).not('type' => 'bounce')
        {
          openers: members.pluck('email').uniq, heavy: heavy.map { |e| e['email'] }, average: (input['events'].sum { |e| e['count'].to_f } / [input['events'].size, 1].max).round(3),
          table: input['events'].to_csv(col_sep: ';') , rows: input['events'].map(&:values).to_csv, line: %w[a b].to_csv.chomp, formatted: input['events'].format_map('%{email}: %{count}'),
          grouped: input['events'].group_by { |e| e['type'] }.map { |type, es| { type: type, emails: es.map { |e| e['email'] }.sort } },
          title: 'open_rates'.labelize, plural: 'campaign'.pluralize, slug: 'Spring Sale – 50%'.parameterize, query: { b: 1, a: [1, 2] }.to_param, form: { 'a b' => 'c&d', e: [1, 2] }.encode_www_form
        }
      end
    }
  },

  triggers: {
    unsubscribes: {
      input_fields: ->(_od) { [{ name: 'list_id', optional: false }, { name: 'since', type: 'date_time' }] },
      poll: lambda do |_connection, input, closure, _eis, _eos|
        from = closure&.[]('from') || (input['since'] || '2024-01-01').to_time.utc.iso8601
        offset = closure&.[]('offset') || 0
        response = get("audiences/#{input['list_id']}/unsubscribes", since: from, offset: offset, count: 2)
        records = response['members'] || []
        more = records.length >= 2
        next_poll = more ? { 'from' => from, 'offset' => offset + records.length } : { 'from' => (records.last || {})['timestamp'] || from, 'offset' => 0 }
        { events: records, next_poll: next_poll, can_poll_more: more }
      end,
      dedup: ->(member) { member['email_id'].to_s + member['timestamp'].to_s },
      output_fields: -> { [{ name: 'email_id' }, { name: 'timestamp', type: 'timestamp' }] }
    }
  },

  pick_lists: {
    lists: ->(_connection) { get('audiences')['lists'].map { |l| [l['name'], l['id']] }.sort_by(&:first) },
    statuses: -> { [%W[Subscribed subscribed], %W[Pending pending]] }
  }
}
